import { count } from './numbers.ts';

/** The words of the chart of a person's offices and visits. */
export const careerWords = {
  heading: 'Offices and visits by date',
  roles: {
    visitor: 'Visits made',
    host: 'Visits received',
    met: 'Also met',
    delegation: 'Member of a delegation',
  },
  ofYear: (visits: string, year: string) => `${visits}, ${year}`,
  key: ({ fades, isVague, isHollow, isByYear }: { fades: boolean; isVague: boolean; isHollow: boolean; isByYear: boolean }) =>
    [
      ...(fades ? ['A bar fades out where the start or end is not known.'] : []),
      ...(isVague ? ['A bar is hatched where only the month or year is known.'] : []),
      ...(isHollow ? ['A hollow mark is a visit whose exact day is not known.'] : []),
      ...(isByYear ? ['Where there are many visits, one mark stands for a whole year: a larger mark means more visits.'] : []),
      'The lists below give the same information.',
    ].join(' '),
} as const;

/** The words of strips of bars, one bar a year. */
export const yearStripWords = {
  caption: (first: number, last: number) => `Bars show visits by year, ${first} to ${last}: solid with a briefing, outlined without one.`,
  description: (years: { year: number; visits: number }[]) =>
    years.length > 0 ? `Visits by year: ${years.map(({ year, visits }) => `${year}: ${visits}`).join(', ')}` : 'No visits yet',
} as const;

/** The words of the chart of commitments by state. */
export const commitmentStatesWords = {
  heading: 'Outcomes by pair of countries',
  others: (relationships: number, commitments: number) =>
    `${count(relationships, 'further pair has', 'further pairs have')} ${count(commitments, 'promise', 'promises')}. A promise made on a visit to several countries counts for each pair.`,
} as const;
