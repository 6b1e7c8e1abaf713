import type { Day, PartialDay } from '../schemas/fields/partial-day.ts';

const LOCALE = 'en-GB';

const STYLES = { long: 'long', short: 'short' } as const;
type Style = keyof typeof STYLES;

const dates = new Map<string, string>();

/**
 * A date in words, as exactly as it is known: `6 April 2021`, `April 2021`, `2021`. The style `short` abbreviates the month. Each date is
 * formatted once.
 */
export function formatDate(date: PartialDay, style: Style = 'long'): string {
  const key = `${style} ${date}`;
  const text = dates.get(key) ?? formatter(date, style).format(dateOf(date));
  dates.set(key, text);
  return text;
}

/**
 * A span of dates in words: `6–7 April 2021`. Without an end it is `from 18 September 2024`, or just the month or year where no day
 * is known: `February 2012`. Where one date lies in the other, such as a day in a month, only the more exact one is written:
 * `until 27 January 2015`.
 */
export function formatSpan(from: PartialDay, to: PartialDay | undefined, style: Style = 'long'): string {
  if (!to || (from.startsWith(to) && from !== to)) return from.length === 10 ? `from ${formatDate(from, style)}` : formatDate(from, style);
  if (to.startsWith(from) && from !== to) return `until ${formatDate(to, style)}`;
  if (from.length !== to.length) return `${formatDate(from, style)} – ${formatDate(to, style)}`;
  return formatRange(from, to, style);
}

/** A moment in words, by the clock of its zone: `1 December 2026, 06:00 (+01:00)`. */
export function formatInstant(instant: string): string {
  const [, day = '', time = '', zone = ''] = /^(.{10})T(\d\d:\d\d)[^Z+-]*(.*)$/.exec(instant) ?? [];
  return `${formatDate(day)}, ${time} (${zone === 'Z' ? 'UTC' : zone})`;
}

/** The day and month of a day in words: `6 April`. */
export const formatDayAndMonth = (day: Day): string =>
  new Intl.DateTimeFormat(LOCALE, { timeZone: 'UTC', month: 'long', day: 'numeric' }).format(dateOf(day));

const ranges = new Map<string, string>();

/** Formats a range, once for each: a visit is on dozens of pages, and formatting a range takes far longer than formatting a day. */
function formatRange(from: PartialDay, to: PartialDay, style: Style): string {
  const key = `${style} ${from} ${to}`;
  const range = ranges.get(key) ?? formatter(from, style).formatRange(dateOf(from), dateOf(to)).replaceAll('\u2009', '');
  ranges.set(key, range);
  return range;
}

const dateOf = (date: PartialDay): Date =>
  new Date(`${date}T00:00:00Z`.replace(/^(\d{4})T/, '$1-01T').replace(/^(\d{4}-\d{2})T/, '$1-01T'));

const formatters = new Map<string, Intl.DateTimeFormat>();

/** The formatter of a style for dates as exact as this one. Made once, because making one takes far longer than using it. */
function formatter({ length }: PartialDay, style: Style): Intl.DateTimeFormat {
  const key = `${style} ${length}`;
  const existing = formatters.get(key) ?? makeFormatter(length, style);
  formatters.set(key, existing);
  return existing;
}

const makeFormatter = (length: number, style: Style): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(LOCALE, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(length >= 7 && { month: STYLES[style] }),
    ...(length >= 10 && { day: 'numeric' }),
  });

/** The names of the months, long ones first, then short ones, as dates are written with them. */
export const MONTHS: string[] = Object.values(STYLES).flatMap((month) => {
  const names = new Intl.DateTimeFormat(LOCALE, { timeZone: 'UTC', month });
  return Array.from({ length: 12 }, (_, index) => names.format(Date.UTC(2021, index)));
});
