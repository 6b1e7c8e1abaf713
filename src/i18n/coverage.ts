/** The words of the coverage page. */
export const coverageWords = {
  title: 'Coverage',
  summary: 'What this archive holds and what it lacks. Not every visit is listed here.',
  heat: 'Visits by country and year',
  heatNote: (shown: number, all: number) =>
    `Visits that took place, with or without a briefing. The stronger the colour, the more.${shown < all ? ` The ${shown} countries with most visits, of ${all}.` : ''}`,
  before: (year: number) => `before ${year}`,
  holds: 'In this archive',
  briefings: 'Briefings',
  briefed: (all: string, notMade: number) => (notMade === 0 ? all : `${all}, ${notMade} of them on visits that did not take place`),
  registered: 'Visits listed without a briefing',
  announced: 'Announced visits listed',
  calledOff: 'Postponed or cancelled visits listed',
  between: 'First and last visit',
  relationships: 'By pair of countries',
  sources: 'Different sources cited in briefings',
  span: (visits: string, first: string, last: string | undefined) =>
    last ? `${visits}, first ${first}, last ${last}` : `${visits}, ${first}`,
  outOf: (heading: string, n: number, all: number) => `${heading}: ${n} of ${all}`,
  latest: (shown: number, all: string) => `The latest ${shown} of ${all}.`,
  /** How many relationships there are, and how many of them have a visit that took place. */
  relationshipsHeld: (all: string, visited: string) => (visited === all ? all : `${all}, ${visited} of them with a visit that took place`),
  mostVisited: (shown: number, visited: string, all: string) =>
    visited === all
      ? `The ${shown} busiest of ${all}. See the list of pairs for all of them.`
      : `The ${shown} busiest of the ${visited} with a visit that took place. See the list of pairs for all ${all}.`,
  withoutCommitments: 'Briefings without a promise',
  withoutFigures: 'Briefings without a figure',
  withoutQuotes: 'Briefings without a quote',
  thin: (fewest: number) => `Briefings with fewer than ${fewest} sources`,
  unknown: 'Promises with no known outcome in our sources',
} as const;
