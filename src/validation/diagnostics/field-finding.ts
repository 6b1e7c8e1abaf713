import type { Finding } from '../../schemas/fields/unwanted-characters.ts';
import type { ParsedFile } from '../read/parsed-file.ts';
import type { Diagnostic } from './diagnostic.ts';
import { formatPath } from './field-path.ts';

/** Something wrong with a field of a file. */
export interface FieldFinding extends Finding {
  path: PropertyKey[];
}

/** The diagnostic for a finding in a file. */
export const toDiagnostic = ({ raw, parts }: ParsedFile, { path, problem, remedy }: FieldFinding): Diagnostic => ({
  file: raw.file,
  line: parts.lineOf(path),
  field: formatPath(path),
  problem,
  remedy,
});
