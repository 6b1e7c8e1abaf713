import { z } from 'astro/zod';
import { text } from './fields/text.ts';

/** The ids of the files that tell the search something; the folder has no others. */
export const SEARCH_FILES = ['synonyms'] as const;

/** The longest synonym: nobody types more. */
const LONGEST_SYNONYM = 80;

/** Words that the search treats alike. */
export const synonyms = z.strictObject({
  synonyms: z
    .array(
      z.strictObject({
        words: z
          .array(text('A word, a short name or a few words: `MoU`', LONGEST_SYNONYM))
          .min(1, { error: 'is empty' })
          .describe('Words that mean the same: a search for one finds the others'),
        finds: z
          .array(text('A word or a few words: `billion`', LONGEST_SYNONYM))
          .default([])
          .describe('What a search for any of the `words` finds too, while a search for these does not find the `words`'),
      }),
    )
    .default([])
    .describe('Groups of words that the search treats alike; names of people, places and topics are `aliases` in their own files'),
  free: z
    .array(text('A word: `визит`', LONGEST_SYNONYM))
    .default([])
    .describe('Words of other languages that need not stand in a result, such as those for a visit or `in`'),
});

export type SynonymsData = z.output<typeof synonyms>;
