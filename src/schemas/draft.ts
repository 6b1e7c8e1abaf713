import type { z } from 'astro/zod';
import { COLLECTIONS } from './collections.ts';
import { parseFile, type ParsedFile } from './document.ts';
import type { RawFile } from './files.ts';
import { judgeShape } from './issues.ts';
import type { Letter } from './letter.ts';

/** A file with the fields that passed, whether or not all did. */
export interface Draft {
  raw: RawFile;
  parsed: ParsedFile;
  /** The fields that passed, checked one by one. */
  fields: Record<string, unknown>;
  whole: boolean;
}

/** Takes a file apart and judges its shape; what is wrong is added to `letters`. A file that cannot be read has no draft. */
export function draftOf(raw: RawFile, letters: Letter[]): Draft[] {
  const parsed = parseFile(raw.file, raw.text);
  if (Array.isArray(parsed)) {
    letters.push(...parsed);
    return [];
  }
  const { schema } = COLLECTIONS[raw.collection];
  const shape = judgeShape<Record<string, unknown>>(schema, raw.file, parsed);
  if ('data' in shape) return [{ raw, parsed, fields: shape.data, whole: true }];
  letters.push(...shape.letters);
  return [{ raw, parsed, fields: fieldsThatPass(schema.shape, parsed.values), whole: false }];
}

function fieldsThatPass(shape: Record<string, z.ZodType>, values: unknown): Record<string, unknown> {
  const given = new Map(Object.entries(values ?? {}));
  const passed = Object.entries(shape).flatMap(([name, field]) => {
    const result = field.safeParse(given.get(name));
    return result.success ? [[name, result.data] as const] : [];
  });
  return Object.fromEntries(passed);
}
