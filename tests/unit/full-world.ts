import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import type { Archive } from '../../src/archive/model/archive.ts';
import { makeCheckedArchive } from '../../src/archive/load/read-archive.ts';
import { readRawFiles, type RawFile } from '../../src/validation/read/raw-files.ts';
import { validateContent } from '../../src/validation/rules/validate-content.ts';
import type { Diagnostic } from '../../src/validation/diagnostics/diagnostic.ts';
import { WORLD } from './make-content.ts';

const ADDED = readRawFiles(fileURLToPath(new URL('../fixtures/full', import.meta.url))).files;

/** The world with files in which every field of every type of content is written, one file or another has it. */
export const FULL_WORLD: RawFile[] = [...WORLD.filter(({ file }) => !ADDED.some((it) => it.file === file)), ...ADDED];

/** What is made of these files, as for a folder; where no briefing passes there is no archive. */
export function judged(files: RawFile[]): { diagnostics: Diagnostic[]; archive?: Archive } {
  const reading = validateContent({ files, diagnostics: [] });
  return reading.content.briefings.length === 0 ? reading : makeCheckedArchive(reading);
}

/** The fields that files of a schema may have, as paths without places: `commitments[].history[].note`. */
export function fieldsOf(schema: unknown, path = ''): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return fieldsOf(schema.unwrap(), path);
  if (schema instanceof z.ZodArray) return fieldsOf(schema.element, `${path}[]`);
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([name, field]) => fieldsOf(field, path === '' ? name : `${path}.${name}`));
  }
  if (schema instanceof z.ZodUnion) return [...new Set(schema.options.flatMap((option) => fieldsOf(option, path)))];
  return [path];
}

/** The steps to a value in the fields of a file. */
export type Way = (string | number)[];

/** The ways to every value in the fields of a file. */
export function waysIn(fields: unknown, way: Way = []): Way[] {
  if (Array.isArray(fields)) return fields.flatMap((it, at) => waysIn(it, [...way, at]));
  if (typeof fields === 'object' && fields !== null) return Object.entries(fields).flatMap(([name, it]) => waysIn(it, [...way, name]));
  return [way];
}

/** A way to a value as `fieldsOf` has it. */
export const fieldOf = (way: Way): string =>
  way
    .map((step) => (typeof step === 'number' ? '[]' : `.${step}`))
    .join('')
    .slice(1);
