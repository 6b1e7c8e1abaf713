import type { OfficeFunction } from '../schemas/person.ts';
import { count, formatList } from './numbers.ts';

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

/** The words of the pages about people, countries, places, organisations and topics. */
export const subjectWords = {
  inOwnScript: 'In other scripts',
  formerly: 'Formerly',
  alsoWritten: 'Also written',
  offices: 'Offices',
  since: (date: string) => `since ${date}`,
  until: (date: string) => `until ${date}`,
  undated: 'dates not stated',
  made: 'Visits made',
  received: 'Visits received',
  notMade: 'Announced, postponed or cancelled',
  met: 'Met as a third party',
  travelled: 'Travelled in the delegation',
  mentioned: 'Spoken of in',
  quotes: 'In their words',
  counterparts: 'Met on these visits',
  mostMet: (shown: number, all: string) => `The ${shown} most often met of ${all}.`,
  metOn: (n: number, last: string) => `${count(n, 'visit', 'visits')}, last ${last}`,
  pairs: 'Relationships',
  places: 'Places',
  visitsHere: 'Visits to this place',
  visits: 'Visits',
  government: 'Governments',
  country: 'Country',
  people: 'People who held office',
  ofYear: (name: string, year: string) => `${name}: ${year}`,
  ofYearSummary: (name: string, year: string) => `${name} in ${year}: visits, promises and words.`,
  earlierOf: (heading: string) => `${heading}: earlier years`,
  personSummary: (name: string, office: string | undefined) =>
    `${name}${office ? `, ${office}` : ''}: visits made and received, offices by date, and words.`,
  countrySummary: (name: string) => `Visits to and from ${name}, its relationships, people and places.`,
  placeSummary: (name: string, country: string) => `Visits to ${name}, ${country}, and briefings that speak of it.`,
  organisationSummary: (name: string) => `Visits that concerned the ${name}.`,
  topicSummary: (name: string) => `Briefings on visits that concerned this topic: ${name}.`,
} as const;

/** The words for visits that are only in the register. */
export const registerWords = {
  label: 'Register',
  title: (visitors: string, places: string) => `${visitors}’s visit to ${places}`,
  source: 'No briefing yet; known from:',
} as const;

/** The words of a page about two countries. */
export const relationshipWords = {
  title: (a: string, b: string) => `${a} and ${b}`,
  summary: (a: string, b: string, n: number) =>
    `${count(n, 'visit', 'visits')} between ${a} and ${b}, in both directions: who travelled, what was promised, what came of it.`,
  to: (a: string, b: string) => `From ${a} to ${b}`,
  balance: 'Who visited whom',
  byYear: (a: string, b: string) => `Visits between ${a} and ${b} by year`,
  inYears: (direction: string, years: { year: number; count: number }[]) =>
    `${direction}: ${years.map(({ year, count: n }) => (n > 1 ? `${year} (${n})` : year)).join(', ')}.`,
  level: 'Level',
  levels: {
    'head of state': 'Heads of state',
    'head of government': 'Heads of government',
    'deputy head of government': 'Deputy heads of government',
    'foreign minister': 'Foreign ministers',
    minister: 'Other ministers',
    'deputy minister': 'Deputy ministers',
    adviser: 'Advisers',
    envoy: 'Envoys',
    ambassador: 'Ambassadors',
    'military chief': 'Military chiefs',
    legislator: 'Legislators',
    other: 'Others',
  } satisfies Record<OfficeFunction, string>,
  total: 'Together',
  last: 'Last visit',
  perhapsLater: (when: string) => `perhaps later: ${when}, not dated to the day`,
  gap: 'Since then',
  sinceThen: (gap: string, day: string) => `${gap}, by ${day}`,
  novelties: 'What was new each time',
  novelty: (before: string, added: string | undefined, dropped: string | undefined, promises: number) =>
    [
      added ? `New against ${before}: ${added}.` : `No new topic against ${before}.`,
      dropped ? `No longer: ${dropped}.` : '',
      promises > 0 ? `${count(promises, 'promise', 'promises')}.` : 'No promise.',
    ]
      .filter((it) => it !== '')
      .join(' '),
  promises: 'Promises between them',
  topics: 'What they spoke of',
} as const;

/** The words of a page about a journey. */
export const journeyWords = {
  title: (person: string, when: string) => `${person}’s journey, ${when}`,
  summary: (person: string, places: string[]) => `${person} travelled to ${formatList(places)}.`,
  stops: 'Stops in order',
  map: (places: string[], unplaced: string[]) =>
    [
      `In order: ${places.map((place, at) => `${at + 1} ${place}`).join(', ')}.`,
      ...(unplaced.length > 0 ? [`Not on the map, because no place is known: ${formatList(unplaced)}.`] : []),
    ].join(' '),
} as const;
