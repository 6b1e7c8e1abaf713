import type { AppearanceCounts } from '../archive/model/appearances.ts';
import type { VisitTally } from '../archive/model/visit-tally.ts';
import { count, formatList } from './numbers.ts';

const mostBriefings = (what: string) => (n: number, all: string) =>
  `The ${n} ${what} with most briefings come first. All ${all} are listed by initial.`;

/** `15 announced, 1 postponed, 5 cancelled`, each where there is one. */
const notMade = ({ announced, postponed, cancelled }: Omit<VisitTally, 'made'>): string[] =>
  Object.entries({ announced, postponed, cancelled }).flatMap(([state, n]) => (n > 0 ? [`${n} ${state}`] : []));

/** The words of the lists of briefings, entities, relationships and journeys. */
export const listWords = {
  briefings: 'Briefings',
  briefingsSummary: 'The latest visits with a briefing. The page for each year lists every visit, with or without one.',
  year: (year: string) => `Visits in ${year}`,
  yearSummary: (year: string, tally: VisitTally) => {
    const others = notMade(tally);
    return `${count(tally.made, 'visit', 'visits')} in ${year}, with or without a briefing.${others.length > 0 ? ` Also listed: ${formatList(others)}.` : ''}`;
  },
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
  more: (n: number) => `Show ${n} more`,
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
  /** `28 visits, 2 announced, 1 cancelled`: how many took place, and what became of the others. */
  tally: (tally: VisitTally) => {
    const others = notMade(tally);
    return [...(tally.made > 0 || others.length === 0 ? [count(tally.made, 'visit', 'visits')] : []), ...others].join(', ');
  },
  noneMade: 'none took place',
  /** `18 briefings, 7 other visits, 1 only announced`; a number that is zero is left out where another is not. */
  appearances: ({ briefings, others: { made, announced, postponed, cancelled } }: AppearanceCounts) => {
    const unmade = announced + postponed + cancelled;
    return [
      briefings > 0 || made + unmade === 0 ? count(briefings, 'briefing', 'briefings') : '',
      made > 0 ? count(made, 'other visit', 'other visits') : '',
      unmade > 0 ? `${unmade} only announced` : '',
    ]
      .filter((part) => part !== '')
      .join(', ');
  },
} as const;
