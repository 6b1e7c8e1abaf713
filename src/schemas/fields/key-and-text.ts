import { z } from 'astro/zod';
import { checkCharacters } from './unwanted-characters.ts';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Whether a text can be one segment of a URL path: lower-case words of a–z and 0–9, joined by hyphens. */
export const isSlug = (text: string): boolean => SLUG.test(text);

/** A short permanent name, unique in its file; it becomes an anchor of the page. `what` names the entry in the description. */
export const key = (what: string) =>
  z
    .string({ error: 'is missing' })
    .regex(SLUG, { error: 'is not a key' })
    .describe(`A short permanent key for this ${what}, unique in the file, in lower-case words with hyphens: \`trade-growth\``);

/** The id of another content file: its file name without the ending. `what` names that file in the description. */
export const idOf = (what: string) =>
  z
    .string({ error: 'is missing' })
    .regex(SLUG, { error: 'is not an id' })
    .describe(`The id of the ${what}: the name of its file without the ending`);

/** One line of text that is not empty; `what` is the field's description, which tells editors what to write. */
export const text = (what: string) =>
  z
    .string({ error: (issue) => (issue.input == null ? 'is missing' : 'is not text') })
    .trim()
    .min(1, { error: 'is empty' })
    .check(checkCharacters)
    .describe(what);

/** The problem with a field that discriminates a union: it is missing from `input`, or has none of the allowed values. */
export const problemOfChoice = (input: unknown, field: string, values: string[]): string =>
  typeof input === 'object' && input !== null && field in input ? `is not one of: ${values.join(', ')}` : 'is missing';
