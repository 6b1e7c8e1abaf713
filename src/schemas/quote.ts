import { z } from 'astro/zod';
import { formerKeys } from './fields/former-ids-and-keys.ts';
import { idOf, key } from './fields/key-and-id.ts';
import { text } from './fields/text.ts';
import { language } from './fields/language.ts';
import { entrySource } from './source.ts';

export const quote = z.strictObject({
  key: key('quote'),
  formerly: formerKeys,
  words: text('The words exactly as they were said, as few as needed, without quotation marks').refine(
    (words) => !/^[“"«„][^“”"«»„]*[”"»“]$/u.test(words),
    {
      error: 'stands in quotation marks',
      params: { remedy: 'leave them out; the page sets them' },
    },
  ),
  lang: language('The language of the words, if it is not English: `ru`').optional(),
  speaker: idOf('person').describe('Who said it: the id of a person; leave it out where no source says').optional(),
  occasion: text('Where and when it was said: `Joint press conference, Islamabad`'),
  source: entrySource,
});

export type Quote = z.output<typeof quote>;
