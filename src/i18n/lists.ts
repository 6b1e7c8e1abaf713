import { count } from './numbers.ts';

const mostBriefings = (what: string) => (n: number, all: string) =>
  `First the ${n} ${what} of most briefings; all ${all} are under their initials.`;

/** The words of the lists of everything. */
export const listWords = {
  briefings: 'Briefings',
  briefingsSummary:
    'The latest visits that have a briefing. The page of each year has all of them, and those of the register, which have none.',
  year: (year: string) => `Visits of ${year}`,
  yearSummary: (year: string, n: number) => `${count(n, 'visit', 'visits')} of ${year}, with a briefing or from the register.`,
  monthUnknown: (year: string) => `${year}, month not known`,
  people: 'People',
  peopleSummary: 'Everyone with a part in a visit, by surname, with the office last held in this archive.',
  countries: 'Countries',
  countriesSummary: 'Countries that sent or received a visitor, or that a briefing speaks of.',
  places: 'Places',
  placesSummary: 'Cities that a visit led to, or that a briefing speaks of.',
  relationships: 'Pairs of countries',
  relationshipsSummary: 'Every two countries with a visit between them, made or planned, in both directions, and the days of the last.',
  organisations: 'Organisations',
  organisationsSummary: 'Organisations at whose meetings people met, or of which they spoke.',
  topics: 'Topics',
  topicsSummary: 'What visits were about.',
  journeys: 'Journeys',
  journeysSummary: 'Visits by one person that touch in time: one trip, several stops.',
  years: 'By year',
  parts: 'The whole list',
  onward: 'Before and after',
  before: (part: string) => `Before: ${part}`,
  after: (part: string) => `After: ${part}`,
  part: (list: string, part: string) => `${list}: ${part}`,
  partSummary: (summary: string, n: string, all: string) => `${summary} Here ${n} of ${all}.`,
  /** What the first page of a list shows that is too long for one. */
  firstOf: {
    people: (n: number, all: string) => `First the ${n} people of most briefings; all ${all} are under the initials of their surnames.`,
    countries: mostBriefings('countries'),
    places: mostBriefings('places'),
    organisations: mostBriefings('organisations'),
    topics: mostBriefings('topics'),
    relationships: (n: number, all: string) =>
      `First the ${n} most visited; all ${all} pairs are under the initial of that country of the two which comes first in the alphabet.`,
    journeys: (n: number, all: string) => `First the latest ${n}; all ${all} journeys are under their years.`,
  },
  visits: (n: number) => count(n, 'visit', 'visits'),
  noneMade: 'none took place',
  briefingCount: (n: number) => count(n, 'briefing', 'briefings'),
} as const;
