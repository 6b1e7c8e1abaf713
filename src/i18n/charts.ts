import { count } from './numbers.ts';

/** The words of the picture of a person's offices and visits. */
export const careerWords = {
  heading: 'Offices and visits by date',
  roles: {
    visitor: 'Visits made',
    host: 'Visits received',
    met: 'Met as a third party',
    delegation: 'Travelled in the delegation',
  },
  ofYear: (visits: string, year: string) => `${visits}, ${year}`,
  key: ({ fades, isVague, isHollow, isByYear }: { fades: boolean; isVague: boolean; isHollow: boolean; isByYear: boolean }) =>
    [
      ...(fades ? ['A bar fades where no date is known, or none yet.'] : []),
      ...(isVague ? ['A bar is hatched where only the month or the year is known.'] : []),
      ...(isHollow ? ['A hollow mark is a visit of which the day is not known.'] : []),
      ...(isByYear ? ['Where visits are many, a mark stands for all of a year: the larger, the more.'] : []),
      'The lists below say the same.',
    ].join(' '),
} as const;

/** The words of the picture of what became of promises. */
export const commitmentStatesWords = {
  heading: 'What became of them, by pair of countries',
  others: (pairs: number, promises: number) =>
    `${count(pairs, 'further pair has', 'further pairs have')} ${count(promises, 'promise', 'promises')}. A promise made on a visit to several countries counts for each pair.`,
} as const;
