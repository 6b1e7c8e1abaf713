import { z } from 'astro/zod';
import { checkMarkup } from './markup.ts';
import { checkCharacters } from './unwanted-characters.ts';

/** The most characters of a text in a field; longer ones are for the text of a briefing. */
const LONGEST_TEXT = 1000;

/** One line of text that is not empty; `what` is the field's description, which tells editors what to write. */
export const text = (what: string, longest = LONGEST_TEXT) =>
  z
    .string({ error: (issue) => (issue.input == null ? 'is missing' : 'is not text') })
    .trim()
    .min(1, { error: 'is empty' })
    .max(longest, { error: `is longer than ${longest} characters` })
    .check(checkCharacters)
    .check(checkMarkup)
    .meta({ isProse: true, description: what });

/** The problem with a field that discriminates a union: it is missing from `input`, or has none of the allowed values. */
export const problemOfChoice = (input: unknown, field: string, values: string[]): string =>
  typeof input === 'object' && input !== null && field in input ? `is not one of: ${values.join(', ')}` : 'is missing';
