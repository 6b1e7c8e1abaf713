import { z } from 'astro/zod';
import { formerKeys } from './fields/former-ids-and-keys.ts';
import { idOf, key } from './fields/key-and-id.ts';
import { partialDay } from './fields/partial-day.ts';
import { text } from './fields/text.ts';
import { entrySource } from './source.ts';
import { address } from './fields/web-address.ts';

/** What a paper can be, from the most binding to the least. */
export const DOCUMENT_KINDS = [
  'treaty',
  'agreement',
  'protocol',
  'memorandum of understanding',
  'contract',
  'letter of intent',
  'joint statement',
  'declaration',
  'plan',
] as const;

const document = z.strictObject({
  key: key('document'),
  formerly: formerKeys,
  kind: z.enum(DOCUMENT_KINDS).describe(`What it is, one of: ${DOCUMENT_KINDS.join(', ')}`),
  title: text('Its own title where a source gives it, otherwise what it is about, without a full stop: `Protocol on the gas pipeline`'),
  parties: z
    .array(idOf('country or organisation'))
    .default([])
    .describe('Who signed or issued it: ids of countries and organisations; leave it out where only others did'),
  otherParties: z
    .array(text('A name', 200))
    .default([])
    .describe('Others who signed or issued it and have no file: companies, ministries, cities'),
  date: partialDay('When it was signed or issued').optional(),
  inForce: partialDay('Since when it has been in force').optional(),
  commitment: z.string().describe('The key of the promise in this file that it keeps or sets down: `pipeline-protocol`').optional(),
  text: address('The address of its text on the web').optional(),
  archived: address('The address of an archived copy of its text').optional(),
  source: entrySource,
});

/** The papers of a visit; the word `none` says that a source denies that there were any, an empty list that nobody knows. */
export const documents = z
  .union([z.literal('none'), z.array(document)], { error: 'is neither a list of papers nor `none`' })
  .default([])
  .describe(
    'Papers that were signed or issued, each with its source; `none` only if a source says that nothing was signed; leave it out if no source says',
  );

export type Document = z.output<typeof document>;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
