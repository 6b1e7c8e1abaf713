import { z } from 'astro/zod';
import { partialDay } from './fields/partial-day.ts';
import { formerKeys } from './fields/former-ids-and-keys.ts';
import { idOf, key } from './fields/key-and-id.ts';
import { problemOfChoice, text } from './fields/text.ts';
import { entrySource, sourceKey } from './source.ts';

/** What authors may write of a promise. That nobody followed it up is never written: it is what an empty history means. */
export const COMMITMENT_STATES = [
  'pending',
  'fulfilled',
  'partly fulfilled',
  'lapsed',
  'withdrawn',
  'unknown',
  'cannot be judged',
] as const;

/** What happened on the `asOf` date of a status. `review`: the desk looked for news on that day and found none. */
export const STATUS_BASES = ['event', 'evidence', 'review'] as const;

const party = z.string().describe('The id of a country, an organisation or a person: `pakistan`');

/** States that a look through sources can show when it finds no account of what came of the promise. */
const REVIEWABLE: readonly string[] = ['unknown', 'pending', 'cannot be judged'];

const status = z
  .strictObject({
    state: z
      .enum(COMMITMENT_STATES)
      .describe(`What had become of the promise, one of: ${COMMITMENT_STATES.join(', ')}; if nobody followed it up, write no entry`),
    for: z
      .array(party)
      .min(1, { error: 'is empty' })
      .describe('Whom the state is true of, if not of everyone in `by`; the others keep theirs')
      .optional(),
    asOf: partialDay('The date on which the promise was in this state'),
    basis: z
      .enum(STATUS_BASES)
      .describe(
        'What happened on `asOf`: the `event` itself; if its date is not known, the publication of the `evidence`; or a `review`, in which somebody looked and found nothing',
      ),
    read: text('What somebody read when they looked, in one line; needed for `unknown`, and if `basis` is `review`').optional(),
    note: text('What happened, in one sentence'),
    sources: z
      .array(sourceKey)
      .default([])
      .describe(
        'Keys of the sources that show it; needed unless `basis` is `review`, or the `source` of the promise appeared on `asOf` or later and shows it',
      ),
  })
  .refine((it) => it.basis === 'review' || it.sources.length > 0, {
    path: ['sources'],
    error: 'has no source',
  })
  .refine((it) => it.basis !== 'review' || REVIEWABLE.includes(it.state), {
    path: ['basis'],
    error: 'a review that found nothing cannot show this state; give an `event` or `evidence`',
  })
  .refine((it) => it.read !== undefined || (it.basis !== 'review' && it.state !== 'unknown'), {
    path: ['read'],
    error: 'is missing',
    params: {
      remedy:
        'say in one line what was read; if nobody looked, leave out this entry: the page then says that the promise has not been checked',
    },
  });

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
  made: partialDay('When it was made, if that was before this visit').optional(),
  source: entrySource,
  history: z
    .array(status)
    .default([])
    .describe('What became of it: dated states, oldest first; leave it out if nobody followed the promise up'),
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

/** A promise of an earlier visit that was made again. It is counted, and its outcome written down, where it was first made. */
export const restatement = z.strictObject({
  key: key('commitment'),
  formerly: formerKeys,
  briefing: idOf('briefing').describe('The id of the briefing on the visit on which the promise was first made'),
  commitment: key('commitment').describe('The key of the promise in that briefing'),
  source: entrySource,
});

export type Commitment = z.output<typeof commitment>;
export type Restatement = z.output<typeof restatement>;
export type CommitmentStatus = z.output<typeof status>;
export type CommitmentState = (typeof COMMITMENT_STATES)[number];
