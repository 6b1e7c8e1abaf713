import { count, formatList } from './numbers.ts';

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
  relationships: 'Relationships',
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
