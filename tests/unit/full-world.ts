import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import type { Archive } from '../../src/archive/model/archive.ts';
import { makeCheckedArchive } from '../../src/archive/load/read-and-check.ts';
import { openParsedFileCache, type CachedFiles } from '../../src/validation/read/parsed-file-cache.ts';
import { readRawFiles, type RawFile } from '../../src/validation/read/raw-files.ts';
import { validateContent } from '../../src/validation/rules/validate-content.ts';
import type { Diagnostic } from '../../src/validation/diagnostics/diagnostic.ts';
import { WORLD } from './make-content.ts';

const ADDED = readRawFiles(fileURLToPath(new URL('../fixtures/full', import.meta.url))).files;

/** The files of the world and of `fixtures/full`, which together have every field of every type of content. */
export const FULL_WORLD: RawFile[] = [...WORLD.filter(({ file }) => !ADDED.some((added) => added.file === file)), ...ADDED];

let parsed: CachedFiles | undefined;

/**
 * Validates files as if they were a content folder, and makes an archive of them unless no briefing is valid. Files of the full world are
 * parsed once, as a build takes over those that are as they were; each is checked against the others every time.
 */
export function checkFiles(files: RawFile[]): { diagnostics: Diagnostic[]; archive?: Archive } {
  parsed ??= parsedFilesOf(FULL_WORLD);
  const reading = validateContent({ files, diagnostics: [] }, { cache: openParsedFileCache(parsed) });
  return reading.content.briefings.length === 0 ? reading : makeCheckedArchive(reading);
}

function parsedFilesOf(files: RawFile[]): CachedFiles {
  const cache = openParsedFileCache(new Map());
  validateContent({ files, diagnostics: [] }, { cache });
  return cache.files;
}

/** The paths of all fields in a schema, without indexes: `commitments[].history[].note`. */
export function schemaFields(schema: unknown, path = ''): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return schemaFields(schema.unwrap(), path);
  if (schema instanceof z.ZodArray) return schemaFields(schema.element, `${path}[]`);
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([name, field]) => schemaFields(field, path === '' ? name : `${path}.${name}`));
  }
  if (schema instanceof z.ZodUnion) return [...new Set(schema.options.flatMap((option) => schemaFields(option, path)))];
  return [path];
}

/** The path to a value in the fields of a file. */
export type ValuePath = (string | number)[];

/** The paths to all values in the fields of a file. */
export function valuePathsIn(fields: unknown, path: ValuePath = []): ValuePath[] {
  if (Array.isArray(fields)) return fields.flatMap((entry, at) => valuePathsIn(entry, [...path, at]));
  if (typeof fields === 'object' && fields !== null)
    return Object.entries(fields).flatMap(([name, value]) => valuePathsIn(value, [...path, name]));
  return [path];
}

/** The path of a value in the form that `schemaFields` gives. */
export const schemaFieldAt = (path: ValuePath): string =>
  path
    .map((step) => (typeof step === 'number' ? '[]' : `.${step}`))
    .join('')
    .slice(1);
