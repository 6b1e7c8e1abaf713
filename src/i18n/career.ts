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
