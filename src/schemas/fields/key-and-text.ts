import { z } from 'astro/zod';
import { ofPlainCharacters } from './characters.ts';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Can this be a part of an address? */
export const isSlug = (text: string): boolean => SLUG.test(text);

/** A short permanent name inside one file; it becomes an anchor for ever. */
export const key = (what: string) =>
  z
    .string({ error: 'is missing' })
    .regex(SLUG, { error: 'is not a key' })
    .describe(`A short permanent key for this ${what}, unique in the file, in lower-case words with hyphens: \`trade-growth\``);

/** The id of another content file: its file name without the ending. */
export const idOf = (what: string) =>
  z
    .string({ error: 'is missing' })
    .regex(SLUG, { error: 'is not an id' })
    .describe(`The id of the ${what}: the name of its file without the ending`);

/** A line of text that may not be empty; `what` is what to write there. */
export const text = (what: string) =>
  z
    .string({ error: (issue) => (issue.input == null ? 'is missing' : 'is not text') })
    .trim()
    .min(1, { error: 'is empty' })
    .check(ofPlainCharacters)
    .describe(what);

/** What is wrong with a field that decides which other fields there are: it is missing, or not one of its values. */
export const problemOfChoice = (input: unknown, field: string, values: string[]): string =>
  typeof input === 'object' && input !== null && field in input ? `is not one of: ${values.join(', ')}` : 'is missing';
