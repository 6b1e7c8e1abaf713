import type { BodyParts } from '../../schemas/body-parts.ts';
import { COLLECTIONS } from '../../schemas/collections.ts';
import { parseFile, type ParsedFile } from './front-matter.ts';
import type { RawFile } from './files.ts';
import { validateShape } from '../diagnostics/zod-issues.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { REGISTER_COLUMNS } from '../../schemas/register.ts';
import { salvage } from './salvage.ts';
import { parseTable } from './csv-table.ts';

/** A file, or a row of a register file, with the fields that passed, whether or not all did. */
export interface Draft {
  raw: RawFile;
  parsed: ParsedFile;
  /** The fields that passed; of those that did not, the parts that did. */
  fields: Record<string, unknown>;
  whole: boolean;
  /** The body taken apart, once it was judged. */
  parts?: BodyParts | undefined;
}

/** Takes a file apart and checks its shape; what is wrong is added to `diagnostics`. A file that cannot be read has no draft. */
export function draftOf(raw: RawFile, diagnostics: Diagnostic[]): Draft[] {
  if (raw.collection === 'register') {
    return parseTable(raw.file, raw.text, REGISTER_COLUMNS, diagnostics).map(({ line, values }) =>
      checkParsed({ ...raw, id: values['id'] ?? '' }, { values, body: '', bodyLine: line, lineOf: () => line }, diagnostics),
    );
  }
  const parsed = parseFile(raw.file, raw.text);
  if (Array.isArray(parsed)) {
    diagnostics.push(...parsed);
    return [];
  }
  return [checkParsed(raw, parsed, diagnostics)];
}

function checkParsed(raw: RawFile, parsed: ParsedFile, diagnostics: Diagnostic[]): Draft {
  const { schema } = COLLECTIONS[raw.collection];
  const shape = validateShape<Record<string, unknown>>(schema, raw.file, parsed);
  if ('data' in shape) return { raw, parsed, fields: shape.data, whole: true };
  diagnostics.push(...shape.diagnostics);
  return { raw, parsed, fields: { ...(salvage(schema, parsed.values) as object | undefined) }, whole: false };
}
