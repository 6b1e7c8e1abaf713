import { z } from 'astro/zod';
import { partialDay } from './fields/partial-day.ts';
import { idOf, problemOfChoice, text } from './fields/key-and-text.ts';
import { FUNCTIONS } from './person.ts';
import { sourceKey } from './source.ts';

export const VISIT_STATES = ['announced', 'under way', 'concluded', 'postponed', 'cancelled'] as const;
export const VISIT_KINDS = ['state', 'official', 'working', 'summit', 'multilateral', 'transit'] as const;

const holder = z.strictObject({
  person: idOf('person'),
  office: text('The title of the office held on that day; needed only where the person held two').optional(),
});

const delegate = z.union(
  [
    holder,
    z.strictObject({
      name: text('The name of someone who has no file'),
      title: text('The office or role').optional(),
      country: idOf('country'),
    }),
  ],
  { error: 'is neither `person: <id>` nor `name:`, `title:` and `country:`' },
);

const stop = z.strictObject({
  place: idOf('place'),
  from: partialDay('The first day at this place').optional(),
  to: partialDay('The last day at this place').optional(),
});

const claim = z.strictObject({
  since: partialDay('The earlier visit that the claim names'),
  function: z.enum(FUNCTIONS).describe('Of which function: `foreign minister`; the visitor’s own if left out').optional(),
  source: sourceKey,
  disputed: text('Why the briefing reports the claim as disputed').optional(),
});

const shared = {
  kind: z.enum(VISIT_KINDS).describe(`One of: ${VISIT_KINDS.join(', ')}`),
  visitors: z.array(holder).min(1, { error: 'is empty' }).describe('Who travelled: people with the office of that day'),
  hosts: z.array(holder).default([]).describe('Who received them'),
  met: z.array(holder).default([]).describe('People of third countries whom the visitors met there'),
  delegation: z.array(delegate).default([]).describe('Who travelled with the visitors'),
  stops: z.array(stop).min(1, { error: 'is empty' }).describe('Places in the order in which they were visited'),
  planned: partialDay('The date for which the visit was first announced, if that is not the day of arrival').optional(),
  origin: z
    .strictObject({ place: idOf('place'), source: sourceKey })
    .describe('Where the visitor came from, if a source says so')
    .optional(),
  journey: idOf('journey').describe('The permanent id of the journey that this visit belongs to').optional(),
  formerJourneys: z
    .array(idOf('journey'))
    .default([])
    .describe('Ids that the journey had when it was published before; their addresses lead to it for ever'),
  after: idOf('briefing').describe('The visit just before this one, where both begin on one day').optional(),
  firstSince: claim.describe('A claim such as “first since 2012” as a source states it').optional(),
};

const days = {
  from: partialDay('The day of arrival'),
  to: partialDay('The day of departure; leave it out where no source gives it').optional(),
};

/** The event. Its state decides which dates it can have. */
export const visit = z.discriminatedUnion(
  'state',
  [
    z.strictObject({
      ...shared,
      state: z.literal('announced').describe('Announced: it is planned, and has not begun'),
      planned: partialDay('The date for which the visit is announced'),
    }),
    z.strictObject({ ...shared, ...days, state: z.literal('under way').describe('Under way: it has begun') }),
    z.strictObject({ ...shared, ...days, state: z.literal('concluded').describe('Concluded: it has taken place') }),
    z.strictObject({
      ...shared,
      state: z.literal('postponed').describe('Postponed: it was put off'),
      planned: partialDay('The date that was put off'),
    }),
    z.strictObject({
      ...shared,
      state: z.literal('cancelled').describe('Cancelled: it did not take place'),
      planned: partialDay('The date for which the visit had been planned'),
    }),
  ],
  { error: (issue) => problemOfChoice(issue.input, 'state', [...VISIT_STATES]) },
);

export type VisitData = z.output<typeof visit>;
export type VisitKind = (typeof VISIT_KINDS)[number];
export type VisitState = VisitData['state'];
