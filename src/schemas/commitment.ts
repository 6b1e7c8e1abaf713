import { z } from 'astro/zod';
import { partialDay } from './fields/partial-day.ts';
import { formerKeys } from './fields/former-names.ts';
import { key, problemOfChoice, text } from './fields/key-and-text.ts';
import { sourceKey } from './source.ts';

export const COMMITMENT_STATES = ['pending', 'fulfilled', 'partly fulfilled', 'lapsed', 'withdrawn', 'unknown'] as const;

/** What happened on the `asOf` date of a status. `review`: the desk looked for news on that day and found none. */
const STATUS_BASES = ['event', 'evidence', 'review'] as const;

const status = z
  .strictObject({
    state: z.enum(COMMITMENT_STATES).describe(`What had become of the promise, one of: ${COMMITMENT_STATES.join(', ')}`),
    asOf: partialDay('The date on which the promise was in this state'),
    basis: z
      .enum(STATUS_BASES)
      .describe(
        'What happened on `asOf`: the `event` itself; if its date is not known, the publication of the `evidence`; or a `review` in which the desk found nothing',
      ),
    note: text('What happened, in one sentence'),
    sources: z.array(sourceKey).default([]).describe('Keys of the sources that show it; needed unless `basis` is `review`'),
  })
  .refine(({ basis, sources }) => basis === 'review' || sources.length > 0, {
    path: ['sources'],
    error: 'has no source',
  })
  .refine(({ basis, state }) => basis !== 'review' || state === 'unknown' || state === 'pending', {
    path: ['basis'],
    error: 'a review that found nothing cannot show this state; give an `event` or `evidence`',
  });

const party = z.string().describe('The id of a country, an organisation or a person: `pakistan`');

const shared = {
  key: key('commitment'),
  formerly: formerKeys,
  by: z.array(party).min(1, { error: 'is empty' }).describe('Who made the promise: ids of countries, organisations or people'),
  to: z
    .array(party)
    .min(1)
    .describe('To whom it was made: ids of countries, organisations or people; leave it out where no source says')
    .optional(),
  what: text('What was promised, as a clause that begins with a verb: `Sign the new pipeline protocol`'),
  source: sourceKey,
  history: z.array(status).min(1, { error: 'is empty' }).describe('What became of it: dated states, oldest first'),
};

/** A promise. Its kind decides which other fields it must have. */
export const commitment = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      ...shared,
      kind: z.literal('dated').describe('`dated`: it has a due date'),
      due: partialDay('When it is due'),
    }),
    z.strictObject({
      ...shared,
      kind: z.literal('counted').describe('`counted`: it promises a number of something'),
      target: z.number().describe('How many: `150000`'),
      unit: text('Of what: `doses`'),
      due: partialDay('When it is due').optional(),
    }),
    z.strictObject({
      ...shared,
      kind: z.literal('conditional').describe('`conditional`: it depends on something else'),
      condition: text('What it depends on: `the protocol is signed`'),
      due: partialDay('When it is due').optional(),
    }),
    z.strictObject({ ...shared, kind: z.literal('open').describe('`open`: it has no due date, number or condition') }),
  ],
  { error: (issue) => problemOfChoice(issue.input, 'kind', ['dated', 'counted', 'conditional', 'open']) },
);

export type Commitment = z.output<typeof commitment>;
export type CommitmentStatus = z.output<typeof status>;
export type CommitmentState = (typeof COMMITMENT_STATES)[number];
