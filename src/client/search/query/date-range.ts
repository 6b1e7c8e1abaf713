import { searchWords } from '../../../i18n/search.ts';
import type { VisitDays } from '../engine/load-tables.ts';

const words = searchWords.dates;

/** A range of days, counted since 1970, that includes both its ends. */
export interface DayRange {
  first: number;
  last: number;
}

const DATE = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/;
const DAY_MS = 86_400_000;

/** The days that a typed date stands for, as exact as it was typed: `2021`, `2021-4`, `2021-04-06`. Undefined if there is no such day. */
export function parseDate(text: string): DayRange | undefined {
  const [, year, month, day] = DATE.exec(text.trim()) ?? [];
  if (year === undefined) return undefined;
  const first = Date.UTC(Number(year), month === undefined ? 0 : Number(month) - 1, Number(day ?? 1));
  const typed = [year, month, day].flatMap((part) => (part === undefined ? [] : Number(part)));
  const parsed = new Date(first);
  if (typed.some((part, at) => part !== [parsed.getUTCFullYear(), parsed.getUTCMonth() + 1, parsed.getUTCDate()][at])) return undefined;
  const next =
    day !== undefined ? first + DAY_MS : month === undefined ? Date.UTC(Number(year) + 1, 0) : Date.UTC(Number(year), Number(month));
  return { first: first / DAY_MS, last: next / DAY_MS - 1 };
}

/** The range between two typed dates, open at an end that is empty or not a date. Undefined if both are. */
export function parseRange(from: string, to: string): DayRange | undefined {
  const [first, last] = [parseDate(from), parseDate(to)];
  if (!first && !last) return undefined;
  return { first: first?.first ?? -Infinity, last: last?.last ?? Infinity };
}

/** What is wrong with two typed dates, in words; empty if nothing is. */
export function describeDateError(from: string, to: string): string {
  const invalid = [from, to].find((text) => text !== '' && !parseDate(text));
  if (invalid !== undefined) return words.wrong(invalid);
  const range = parseRange(from, to);
  return range && range.first > range.last ? words.backwards : '';
}

/** Flags the visits that took place, or may have taken place, on at least one day of the range. */
export const flagVisitsInRange = (days: VisitDays, range: DayRange): Uint8Array =>
  Uint8Array.from(days, ({ first, last }) => Number(first <= range.last && last >= range.first));

/** How many matches belong to visits that began in each year, from the year of the archive's first visit to that of its last. */
export function countByYear(days: VisitDays, countsByVisit: Uint16Array): { year: number; count: number }[] {
  const years = days.map(({ first }) => new Date(first * DAY_MS).getUTCFullYear());
  if (years.length === 0) return [];
  const counts = new Map<number, number>();
  for (const [visit, year] of years.entries()) counts.set(year, (counts.get(year) ?? 0) + (countsByVisit[visit] ?? 0));
  const firstYear = Math.min(...years);
  return Array.from({ length: Math.max(...years) - firstYear + 1 }, (_, at) => ({
    year: firstYear + at,
    count: counts.get(firstYear + at) ?? 0,
  }));
}
