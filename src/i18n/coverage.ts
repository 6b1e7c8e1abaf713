/** The words of the pages that look at the archive as a whole. */
export const coverageWords = {
  title: 'Coverage',
  summary: 'What this archive holds and what it lacks. Absence here is not absence of a visit.',
  holds: 'What it holds',
  visits: 'Visits with a briefing',
  registered: 'Visits of the register, without a briefing',
  between: 'First and last',
  relationships: 'By pair of countries',
  span: (visits: string, first: string, last: string | undefined) =>
    last ? `${visits}, first ${first}, last ${last}` : `${visits}, ${first}`,
  outOf: (heading: string, n: number, all: number) => `${heading}: ${n} of ${all}`,
  latest: (shown: number, all: string) => `The latest ${shown} of ${all}.`,
  /** How many pairs there are, and between how many of them a visit was made. */
  relationshipsHeld: (all: string, visited: string) => (visited === all ? all : `${all}, of which ${visited} with a visit that took place`),
  mostVisited: (shown: number, visited: string, all: string) =>
    visited === all
      ? `The ${shown} most visited of ${all}; the list of pairs has them all.`
      : `The ${shown} most visited of the ${visited} with a visit that took place; the list of pairs has all ${all}.`,
  withoutCommitments: 'Briefings without a promise',
  withoutFigures: 'Briefings without a figure',
  withoutQuotes: 'Briefings without a quote',
  thin: (fewest: number) => `Briefings with fewer than ${fewest} sources`,
  unknown: 'Promises of which nobody knows what came',
} as const;
