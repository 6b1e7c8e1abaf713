import { z } from 'astro/zod';
import { partialDay } from './fields/partial-day.ts';
import { key } from './fields/key-and-id.ts';
import { text } from './fields/text.ts';
import { language } from './fields/language.ts';
import { address } from './fields/web-address.ts';

export const source = z
  .strictObject({
    key: key('source'),
    title: text('The title as the publisher gives it; if there is none, what the source is'),
    publisher: text('Who published it: `Dawn`, `Ministry of External Affairs, India`'),
    url: address('The address of the source on the web').optional(),
    published: partialDay('The day it was published; leave it out where the source does not say').optional(),
    archived: address('The address of an archived copy').optional(),
    lang: language('The language of the source, if it is not English: `ru`').optional(),
  })
  .refine(({ url, archived }) => archived === undefined || archived !== url, {
    path: ['archived'],
    error: 'is the address of the source itself',
    params: { remedy: 'give the address of an archived copy, or leave it out' },
  });

/** A reference to a source of the same file, by its key. */
export const sourceKey = z
  .string({ error: (issue) => (issue.input == null ? 'has no source' : 'is not a key') })
  .describe('The key of one of the `sources` in this file: `source: dawn`');

/** The source of an entry. Where the file leaves it out, `inheritSources` has filled in that of the briefing, or there is none. */
export const entrySource = sourceKey
  .optional()
  .pipe(sourceKey)
  .describe(
    'The key of one of the `sources` in this file: `source: dawn`; needed unless the briefing has a `source` for all entries without one',
  );

export type Source = z.output<typeof source>;
