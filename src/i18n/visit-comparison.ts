import type { Aspect } from '../archive/model/visit-comparison.ts';
import { count, formatNumber } from './numbers.ts';

/** The words of the pages that compare visits. In a file of their own because browsers load them. */
export const comparisonWords = {
  title: (pair: string) => `${pair}: visits compared`,
  summary: (a: string, b: string, n: number) =>
    `Any two of ${count(n, 'visit', 'visits')} between ${a} and ${b} side by side: who took part, what they spoke of, and what was signed and promised.`,
  link: 'Compare two visits',
  first: 'Earlier visit',
  second: 'Later visit',
  submit: 'Compare',
  neighbours: 'Each visit beside the one before',
  bounded: (shown: number, all: number) =>
    `Here are the latest ${shown} visits with a briefing. The boxes above offer the latest ${formatNumber(all)}.`,
  heading: (first: string, second: string) => `${first} and ${second}`,
  aspects: {
    people: 'People and offices',
    topics: 'Topics',
    documents: 'Signed and issued',
    promises: 'Promises',
    figures: 'Figures',
  } satisfies Record<Aspect, string>,
  only: (when: string) => `Only ${when}`,
  both: 'Both',
  none: 'none',
  failed: 'The visits could not be loaded. The comparisons below need nothing more.',
} as const;
