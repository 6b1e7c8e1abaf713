import { count } from './numbers.ts';

/** The words of the picture of what became of promises. */
export const promiseStatesWords = {
  heading: 'What became of them, by pair of countries',
  others: (pairs: number, promises: number) =>
    `${count(pairs, 'further pair has', 'further pairs have')} ${count(promises, 'promise', 'promises')}. A promise made on a visit to several countries counts for each pair.`,
} as const;
