import type { OfficeFunction } from '../schemas/office.ts';
import { count, formatList } from './numbers.ts';
import { spellNumber } from './number-spellings.ts';
import { unbrokenRanges } from './unbroken-ranges.ts';

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The words of a relationship's page. */
export const relationshipWords = {
  title: (a: string, b: string) => `${a} and ${b}`,
  summary: (a: string, b: string, n: number) =>
    `${count(n, 'visit', 'visits')} between ${a} and ${b}, in both directions: who travelled, what was promised and what came of it.`,
  to: (a: string, b: string) => `From ${a} to ${b}`,
  balance: 'Who visited whom',
  byYear: (a: string, b: string) => `Visits between ${a} and ${b} by year`,
  inYears: (direction: string, years: { year: number; count: number }[]) =>
    `${direction}: ${years.map(({ year, count: n }) => (n > 1 ? `${year} (${n})` : year)).join(', ')}.`,
  level: 'Level',
  levels: {
    'head of state': 'Heads of state',
    'head of government': 'Heads of government',
    'deputy head of government': 'Deputy heads of government',
    'foreign minister': 'Foreign ministers',
    'defence minister': 'Defence ministers',
    'finance minister': 'Finance ministers',
    'interior minister': 'Interior ministers',
    'trade minister': 'Trade ministers',
    'energy minister': 'Energy ministers',
    minister: 'Other ministers',
    'deputy minister': 'Deputy ministers',
    adviser: 'Advisers',
    envoy: 'Envoys',
    ambassador: 'Ambassadors',
    'military chief': 'Military chiefs',
    legislator: 'Legislators',
    other: 'Others',
  } satisfies Record<OfficeFunction, string>,
  total: 'Total',
  last: 'Last visit in this archive',
  perhapsLater: (when: string) => `perhaps later: ${when}, not dated to the day`,
  gap: 'Since then',
  sinceThen: (gap: string, day: string) => `${gap}, by ${day}`,
  commitments: 'Promises',
  topics: (a: string, b: string) => `What ${a} and ${b} spoke of`,
  trip: (visitor: string, places: string[], when: string) => `${visitor} to ${formatList(places)}, ${unbrokenRanges(when)}`,
  note: (n: number, since: string, trip: string) =>
    n === 1 ? `One visit: ${trip}.` : `${capitalise(spellNumber(n))} visits since ${since}; the last: ${trip}.`,
  lastFrom: (country: string, trip: string) => `The last from ${country}: ${trip}.`,
} as const;
