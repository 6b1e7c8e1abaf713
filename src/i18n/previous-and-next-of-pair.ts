/** The words for the visits of a pair of countries before and after one of them. */
export const pairStripWords = {
  heading: (pair: string) => `${pair}: before and after`,
  before: 'Visit before',
  after: 'Visit after',
  compare: 'Compare with this visit',
} as const;
