import type { AppearanceCounts } from '../archive/model/appearances.ts';
import { count } from './numbers.ts';

const mostBriefings = (what: string) => (n: number, all: string) =>
  `The ${n} ${what} with most briefings come first. All ${all} are listed by initial.`;

/** The words of the lists of briefings, entities, relationships and journeys. */
export const listWords = {
  briefings: 'Briefings',
  briefingsSummary: 'The latest visits with a briefing. The page for each year lists every visit, with or without one.',
  year: (year: string) => `Visits in ${year}`,
  yearSummary: (year: string, n: number) => `${count(n, 'visit', 'visits')} in ${year}, with or without a briefing.`,
  monthUnknown: (year: string) => `${year}, month not known`,
  people: 'People',
  peopleSummary: 'Everyone who took part in a visit, by surname, with the latest office known to this archive.',
  countries: 'Countries',
  countriesSummary: 'Countries that sent or received a visitor, or that a briefing mentions.',
  places: 'Places',
  placesSummary: 'Cities that were visited, or that a briefing mentions.',
  relationships: 'Pairs of countries',
  relationshipsSummary: 'Pairs of countries, busiest first, with their latest visit. Visits with and without a briefing are counted.',
  organisations: 'Organisations',
  organisationsSummary: 'Organisations whose meetings brought people together, or that a visit discussed.',
  topics: 'Topics',
  topicsSummary: 'What the visits were about.',
  journeys: 'Trips',
  journeysSummary: 'Trips with more than one stop.',
  years: 'By year',
  parts: 'The whole list',
  jumps: 'Jump to',
  narrow: 'Find in this list',
  narrowed: (shown: number, all: number) => `${shown} of ${all} shown.`,
  order: 'Order',
  bySurname: 'By surname',
  byCountry: 'By country',
  compact: 'Short lists',
  sections: 'On this page',
  onward: 'Previous and next',
  before: (part: string) => `Previous: ${part}`,
  after: (part: string) => `Next: ${part}`,
  part: (list: string, part: string) => `${list}: ${part}`,
  partSummary: (summary: string, n: string, all: string) => `${summary} This page has ${n} of ${all}.`,
  /** Says what the first page shows of a list that is too long for one page. */
  firstOf: {
    people: (n: number, all: string) =>
      `The ${n} people with most briefings come first. All ${all} are listed by the initial of their surname.`,
    countries: mostBriefings('countries'),
    places: mostBriefings('places'),
    organisations: mostBriefings('organisations'),
    topics: mostBriefings('topics'),
    relationships: (n: number, all: string) =>
      `The ${n} busiest pairs come first. All ${all} are listed by the country that comes first in the alphabet.`,
    journeys: (n: number, all: string) => `The latest ${n} come first. All ${all} trips are listed by year.`,
  },
  visits: (n: number) => count(n, 'visit', 'visits'),
  noneMade: 'none took place',
  /** `18 briefings, 7 other visits`; a number that is zero is left out where the other is not. */
  appearances: ({ briefings, otherVisits }: AppearanceCounts) =>
    [
      briefings > 0 || otherVisits === 0 ? count(briefings, 'briefing', 'briefings') : '',
      otherVisits > 0 ? count(otherVisits, 'other visit', 'other visits') : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
} as const;
