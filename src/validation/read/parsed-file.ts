import type { BodyParts } from '../../schemas/body-parts.ts';
import { COLLECTIONS } from '../../schemas/collections.ts';
import { OPTIONAL_COLUMNS, REGISTER_COLUMNS } from '../../schemas/register.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { parseTable } from './csv-table.ts';
import type { RawFile } from './raw-files.ts';
import { salvageFields } from './salvage-fields.ts';
import { inheritSources } from './inherit-sources.ts';
import { findUnreadable, splitFile, type FileParts } from './file-parts.ts';
import { validateShape } from './validate-shape.ts';

/** A content file, or a row of a register file, with its valid fields. */
export interface ParsedFile {
  raw: RawFile;
  parts: FileParts;
  /** The valid fields; of an invalid list or group, its valid parts. */
  fields: Record<string, unknown>;
  /** Whether all fields are valid. */
  isValid: boolean;
  /** The texts and links of the body, once it has been checked. */
  bodyParts?: BodyParts | undefined;
}

/**
 * Parses a file, which for a register file gives one parsed file for each row, and validates its fields by the schema of its collection.
 * Adds what is wrong to `diagnostics`. A file that cannot be read gives none.
 */
export function parseFile(raw: RawFile, diagnostics: Diagnostic[]): ParsedFile[] {
  if (raw.collection === 'register') {
    const unreadable = findUnreadable(raw.file, raw.text);
    if (unreadable) {
      diagnostics.push(unreadable);
      return [];
    }
    return parseTable(raw.file, raw.text, REGISTER_COLUMNS, OPTIONAL_COLUMNS, diagnostics).map(({ line, values }) =>
      validateFields({ ...raw, id: values['id'] ?? '' }, { values, body: '', bodyLine: line, lineOf: () => line }, diagnostics),
    );
  }
  const parts = splitFile(raw.file, raw.text);
  if (Array.isArray(parts)) {
    diagnostics.push(...parts);
    return [];
  }
  const whole = raw.collection === 'briefings' ? { ...parts, values: inheritSources(parts.values) } : parts;
  return [validateFields(raw, whole, diagnostics)];
}

function validateFields(raw: RawFile, parts: FileParts, diagnostics: Diagnostic[]): ParsedFile {
  const { schema } = COLLECTIONS[raw.collection];
  const shape = validateShape<Record<string, unknown>>(schema, raw.file, parts);
  const own = parts.diagnostics ?? [];
  diagnostics.push(...own);
  if ('data' in shape && own.length === 0) return { raw, parts, fields: shape.data, isValid: true };
  const { diagnostics: ofShape = [], misspelt = [] } = 'data' in shape ? {} : shape;
  diagnostics.push(...ofShape);
  const fields: Record<string, unknown> = { ...(salvageFields(schema, parts.values) as object | undefined) };
  // A list that could not be read, or stands under another name, is not an empty one.
  for (const [name, ...inside] of [...(parts.unread ?? []), ...misspelt])
    if (inside.length === 0) Reflect.deleteProperty(fields, name ?? '');
  return { raw, parts, fields, isValid: false };
}
