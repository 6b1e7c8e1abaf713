/** The words of the home page. */
export const homeWords = {
  title: 'Briefings on diplomatic visits',
  latest: 'Latest visits',
  all: 'All briefings',
  holds: (briefings: string, further: string | undefined, people: string, promises: string) =>
    `${briefings}, ${further ? `${further} in the register, ` : ''}${people} and ${promises} so far, each with its sources.`,
  open: 'Open promises',
  journeys: 'Recent trips',
  allJourneys: 'All trips',
  map: 'The visits of this archive',
  mapDescription: (latest: number, hasAll: boolean) =>
    `A globe. A line joins ${hasAll ? 'every two countries between which somebody travelled' : 'the two countries of each of the pairs with most visits and of the latest visits'}, along the great circle between their capitals, the thicker the more visits; solid for the latest ${latest}, dotted for those before. Circles on capitals grow with the visits of the country. The pages of the map and of pairs have all numbers.`,
  mapCaption: (visits: string, countries: number, years: string, latest: number) =>
    `${visits} between ${countries} countries, ${years}. Solid lines are of the latest ${latest} visits, dotted ones of those before; the thicker, the more.`,
  mapMore: 'All countries and their numbers',
  searchHint: 'Name, place, topic',
} as const;

/** The words that tell returning readers how many briefings are new. */
export const newSinceLastVisitWords = {
  one: 'One new briefing since your last visit.',
  some: (count: number) => `${count} new briefings since your last visit.`,
  none: 'No new briefings since your last visit.',
  mark: 'New',
  forget: 'Forget my visits',
} as const;
