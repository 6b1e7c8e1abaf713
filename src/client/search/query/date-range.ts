import { searchWords } from '../../../i18n/search.ts';
import type { Days } from '../engine/load-tables.ts';

const words = searchWords.dates;

/** A stretch of days since 1970, both ends counted. */
export interface Range {
  first: number;
  last: number;
}

const DATE = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/;
const DAY = 86_400_000;

/** The days that a date can mean, as exact as it was typed: `2021`, `2021-4`, `2021-04-06`; nothing if there is no such day. */
export function parseDate(text: string): Range | undefined {
  const [, year, month, day] = DATE.exec(text.trim()) ?? [];
  if (year === undefined) return undefined;
  const first = Date.UTC(Number(year), month === undefined ? 0 : Number(month) - 1, Number(day ?? 1));
  const written = [year, month, day].flatMap((part) => (part === undefined ? [] : Number(part)));
  const read = new Date(first);
  if (written.some((part, at) => part !== [read.getUTCFullYear(), read.getUTCMonth() + 1, read.getUTCDate()][at])) return undefined;
  const next =
    day !== undefined ? first + DAY : month === undefined ? Date.UTC(Number(year) + 1, 0) : Date.UTC(Number(year), Number(month));
  return { first: first / DAY, last: next / DAY - 1 };
}

/** The stretch between two typed dates; one that is empty or no date leaves it open. Nothing where neither says anything. */
export function rangeOf(from: string, to: string): Range | undefined {
  const [first, last] = [parseDate(from), parseDate(to)];
  if (!first && !last) return undefined;
  return { first: first?.first ?? -Infinity, last: last?.last ?? Infinity };
}

/** What is wrong with two typed dates, in words; empty where nothing is. */
export function dateFault(from: string, to: string): string {
  const unread = [from, to].find((text) => text !== '' && !parseDate(text));
  if (unread !== undefined) return words.wrong(unread);
  const range = rangeOf(from, to);
  return range && range.first > range.last ? words.backwards : '';
}

/** The visits that were, or may have been, under way on some day of the range: a flag for each. */
export const within = (days: Days, { first, last }: Range): Uint8Array =>
  Uint8Array.from(days, (it) => Number(it.first <= last && it.last >= first));

/** How many of the weighed visits began in each year, from the first year that any visit of the archive has to the last. */
export function countYears(days: Days, weights: Uint16Array): { year: number; count: number }[] {
  const years = days.map(({ first }) => new Date(first * DAY).getUTCFullYear());
  if (years.length === 0) return [];
  const first = Math.min(...years);
  const counts = Array.from({ length: Math.max(...years) - first + 1 }, (_, at) => ({ year: first + at, count: 0 }));
  for (const [at, year] of years.entries()) {
    const entry = counts[year - first];
    if (entry) entry.count += weights[at] ?? 0;
  }
  return counts;
}
