import { count, formatList } from './numbers.ts';

/** The words of the pages about people, countries, places, organisations and topics. */
export const entityWords = {
  inOwnScript: 'In other scripts',
  formerly: 'Former names',
  alsoWritten: 'Other spellings',
  offices: 'Offices',
  since: (date: string) => `since ${date}`,
  until: (date: string) => `until ${date}`,
  undated: 'dates not stated',
  made: 'Visits made',
  received: 'Visits received',
  notMade: 'Announced, postponed or cancelled',
  met: 'Also met',
  travelled: 'Member of a delegation',
  mentioned: 'Mentioned in',
  quotes: 'Quotes',
  counterparts: 'People met',
  mostMet: (shown: number, all: string) => `The ${shown} people met most often, of ${all}.`,
  metOn: (n: number, last: string) => `${count(n, 'visit', 'visits')}, last ${last}`,
  relationships: 'Pairs of countries',
  places: 'Places',
  visitsHere: 'Visits here',
  visits: 'Visits',
  government: 'Governments',
  country: 'Country',
  people: 'Office-holders',
  ofYear: (name: string, year: string) => `${name}: ${year}`,
  ofYearSummary: (name: string, year: string) => `${name} in ${year}: visits, promises and quotes.`,
  earlierOf: (heading: string) => `${heading}: earlier years`,
  personSummary: (name: string, office: string | undefined) =>
    `${name}${office ? `, ${office}` : ''}: visits made and received, offices held and quotes.`,
  countrySummary: (name: string) => `Visits to and from ${name}, with its people, places and the countries it deals with.`,
  placeSummary: (name: string, country: string) => `Visits to ${name}, ${country}, and briefings that mention it.`,
  organisationSummary: (name: string) => `Visits connected with the ${name}.`,
  topicSummary: (name: string) => `Briefings on visits at which this was a topic: ${name}.`,
} as const;

/** The words for visits of the register, which have no briefing. */
export const registerWords = {
  label: 'Listed only',
  title: (visitors: string, places: string) => `${visitors}’s visit to ${places}`,
  source: 'No briefing yet. Source:',
} as const;

/** The words of a journey's page. */
export const journeyWords = {
  title: (person: string, when: string) => `${person}’s trip, ${when}`,
  summary: (person: string, places: string[]) => `${person} travelled to ${formatList(places)}.`,
  stops: 'Stops in order',
  map: (places: string[], unplaced: string[]) =>
    [
      `In order: ${places.map((place, at) => `${at + 1} ${place}`).join(', ')}.`,
      ...(unplaced.length > 0 ? [`Not on the map because the place is not known: ${formatList(unplaced)}.`] : []),
    ].join(' '),
} as const;
