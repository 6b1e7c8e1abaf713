import type { Problem } from '../../schemas/fields/characters.ts';
import type { ParsedFile } from '../read/front-matter.ts';
import { formatPath } from './zod-issues.ts';
import type { Diagnostic } from './diagnostic.ts';

/** Something wrong with a field, before it is known on which line of which file it stands. */
export interface FieldFinding extends Problem {
  path: PropertyKey[];
}

/** Addresses a finding to the file and line it is about. */
export const toDiagnostic = (file: string, parsed: ParsedFile, { path, problem, remedy }: FieldFinding): Diagnostic => ({
  file,
  line: parsed.lineOf(path),
  field: formatPath(path),
  problem,
  remedy,
});
