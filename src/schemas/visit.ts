import { z } from 'astro/zod';
import { checkCountryOrOrganisation } from './fields/country-or-organisation.ts';
import { partialDay } from './fields/partial-day.ts';
import { idOf, ownId } from './fields/key-and-id.ts';
import { problemOfChoice, text } from './fields/text.ts';
import { FUNCTIONS } from './office.ts';
import { entrySource } from './source.ts';

export const VISIT_STATES = ['announced', 'under way', 'concluded', 'postponed', 'cancelled'] as const;
export const VISIT_KINDS = ['state', 'official', 'working', 'summit', 'multilateral', 'transit'] as const;

const holder = z.strictObject({
  person: idOf('person'),
  office: text('The title of the office held on that day; needed only if the person held more than one').optional(),
});

const delegate = z.union(
  [
    holder,
    z
      .strictObject({
        name: text('The name of someone who has no file'),
        title: text('The office or role').optional(),
        country: idOf('country').optional(),
        organisation: idOf('organisation')
          .describe('The id of the organisation, for someone who travelled for one and not for a country')
          .optional(),
      })
      .check(checkCountryOrOrganisation),
  ],
  { error: 'is neither `person: <id>` nor `name:`, `title:` and `country:` or `organisation:`' },
);

const stop = z.strictObject({
  place: idOf('place'),
  from: partialDay('The first day at this place').optional(),
  to: partialDay('The last day at this place').optional(),
});

const claim = z.strictObject({
  since: partialDay('The date of the earlier visit that the claim refers to'),
  function: z
    .enum(FUNCTIONS)
    .describe('The function that the claim is about, such as `foreign minister`; leave it out if it is the visitor’s own')
    .optional(),
  place: idOf('place').describe('The id of the place, if the claim is about visits to it and not to the whole country').optional(),
  source: entrySource,
  disputed: text('Why the claim is disputed, if it is').optional(),
});

const shared = {
  kind: z.enum(VISIT_KINDS).describe(`The kind of visit, one of: ${VISIT_KINDS.join(', ')}`),
  visitors: z
    .array(holder)
    .min(1, { error: 'is empty' })
    .describe('The people who travelled; the office that each held on that day is found in their file'),
  hosts: z.array(holder).default([]).describe('The people who received them'),
  met: z.array(holder).default([]).describe('People from third countries whom the visitors met during the visit'),
  delegation: z.array(delegate).default([]).describe('Other people who travelled with the visitors'),
  stops: z.array(stop).min(1, { error: 'is empty' }).describe('The places visited, in order'),
  planned: partialDay('The date for which the visit was first announced, if that is not the day of arrival').optional(),
  origin: z
    .strictObject({
      place: idOf('place').optional(),
      country: idOf('country').describe('The id of the country, if the source names no place in it').optional(),
      source: entrySource,
    })
    .refine(({ place, country }) => (place === undefined) !== (country === undefined), {
      path: ['place'],
      error: (issue) =>
        (issue.input as { place?: unknown }).place === undefined ? 'is missing, and so is `country`' : 'is given, and so is `country`',
      params: { remedy: 'name the place or, where the source does not say which, the country' },
    })
    .describe('Where the visitor came from, if a source says so')
    .optional(),
  journey: ownId('journey')
    .describe('The permanent id of the journey that this visit belongs to; all visits of the journey carry it')
    .optional(),
  formerJourneys: z.array(ownId('journey')).default([]).describe('Earlier ids of the journey; their addresses keep leading to it'),
  after: idOf('briefing').describe('The id of the visit just before this one, if both begin on the same day').optional(),
  firstSince: claim.describe('A claim such as “first since 2012”, as a source states it').optional(),
};

const days = {
  from: partialDay('The day of arrival'),
  to: partialDay('The day of departure; leave it out where no source gives it').optional(),
};

/** The visit itself. Its state decides which dates it has: a visit that has not taken place has only `planned`. */
export const visit = z.discriminatedUnion(
  'state',
  [
    z.strictObject({
      ...shared,
      state: z.literal('announced').describe('`announced`: it is planned and has not begun'),
      planned: partialDay('The date for which the visit is announced'),
    }),
    z.strictObject({ ...shared, ...days, state: z.literal('under way').describe('`under way`: it has begun') }),
    z.strictObject({ ...shared, ...days, state: z.literal('concluded').describe('`concluded`: it has taken place') }),
    z.strictObject({
      ...shared,
      state: z.literal('postponed').describe('`postponed`: it was put off'),
      planned: partialDay('The date for which the visit had been planned'),
    }),
    z.strictObject({
      ...shared,
      state: z.literal('cancelled').describe('`cancelled`: it did not take place'),
      planned: partialDay('The date for which the visit had been planned'),
    }),
  ],
  { error: (issue) => problemOfChoice(issue.input, 'state', [...VISIT_STATES]) },
);

export type VisitData = z.output<typeof visit>;
export type VisitKind = (typeof VISIT_KINDS)[number];
export type VisitState = VisitData['state'];
