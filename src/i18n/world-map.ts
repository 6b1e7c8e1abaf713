import { count } from './numbers.ts';

/** Which of its parts a map shows whole. */
interface Shown {
  allCircles: boolean;
  allArcs: boolean;
  isOneYear: boolean;
}

/** The words of the map page. */
export const worldMapWords = {
  title: 'Map',
  ofYear: (year: string) => `Map of ${year}`,
  summary: 'Who visited whom, on a map of all years or of one, with the number of visits of each country and pair.',
  summaryOf: (visits: string, countries: number, years: string) =>
    `Who visited whom${years && `, ${years}`}: ${visits} between ${count(countries, 'country', 'countries')}.`,
  picture: 'Map of visits by country',
  description: (visits: number, first: string, { allCircles, allArcs, isOneYear }: Shown) =>
    [
      `A circle on ${allCircles ? 'each capital' : 'the capitals of the countries with most visits'}, its area in proportion to the visits in which the country took part: ${first} has most, ${count(visits, 'visit', 'visits')}.`,
      `An arc between ${allArcs ? 'every two countries with a visit between them' : 'the pairs of countries with most visits'}, wider for more visits.`,
      ...(isOneYear ? ['Circles have the same scale in every year.'] : []),
      'The lists below have all numbers.',
    ].join(' '),
  key: (isOneYear: boolean) =>
    `Larger circles and wider arcs mean more visits${isOneYear ? '; circles have the same scale in every year' : ''}. Arcs join capitals and show no routes.`,
  skip: 'Skip the map',
  choose: 'Years',
  slider: 'Year',
  allYears: 'All years',
  visitsOf: (year: string) => `All visits in ${year}`,
  allVisits: 'All briefings and visits',
  numbers: 'Visits by country',
  note: 'Visits that took place, with or without a briefing. A visit to several countries counts once for each.',
  country: 'Country',
  sent: 'Sent',
  received: 'Received',
  all: 'Total',
  pairs: 'Visits by pair',
  pairsNote: 'In both directions. A visit between several countries counts once for each pair.',
  morePairs: (shown: number, all: string) => `The ${shown} pairs with most visits, of ${all}.`,
  allPairs: 'All pairs',
} as const;
