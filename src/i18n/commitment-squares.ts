import { count, formatNumber } from './numbers.ts';

/** The words of ledgers, in which each promise is a square. */
export const commitmentSquaresWords = {
  heading: (n: number) => `${count(n, 'promise', 'promises')}, one square each`,
  note: 'By date of the visit, oldest first. Each square leads to its promise.',
  square: (date: string, what: string, outcome: string) => `${date}: ${what}. ${outcome}`,
  cut: (shown: number, all: number) =>
    `The squares are the latest ${formatNumber(shown)} of ${formatNumber(all)} promises; the numbers count all.`,
} as const;
