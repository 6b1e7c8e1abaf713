import type { PartialDay } from '../schemas/fields/partial-day.ts';

const LOCALE = 'en-GB';

const STYLES = { long: 'long', short: 'short' } as const;
type Style = keyof typeof STYLES;

/** A date as exact as known, in words: `6 April 2021`, `April 2021`, `2021`; `short` abbreviates the month. */
export const formatDate = (date: PartialDay, style: Style = 'long'): string => formatter(date, style).format(dateOf(date));

/**
 * A span of days: `6–7 April 2021`; with an unknown end its beginning, `from 18 September 2024`, but of a visit of which
 * only the month or the year is known just that, `February 2012`. Where one end is a day of the month or year that is all
 * that is known of the other, only that day: `until 27 January 2015`.
 */
export function formatSpan(from: PartialDay, to: PartialDay | undefined, style: Style = 'long'): string {
  if (!to || (from.startsWith(to) && from !== to)) return from.length === 10 ? `from ${formatDate(from, style)}` : formatDate(from, style);
  if (to.startsWith(from) && from !== to) return `until ${formatDate(to, style)}`;
  if (from.length !== to.length) return `${formatDate(from, style)} – ${formatDate(to, style)}`;
  return formatRange(from, to, style);
}

const ranges = new Map<string, string>();

/** Made once: a visit stands on dozens of pages, and a range takes far longer to write than a day. */
function formatRange(from: PartialDay, to: PartialDay, style: Style): string {
  const key = `${style} ${from} ${to}`;
  const made = ranges.get(key) ?? formatter(from, style).formatRange(dateOf(from), dateOf(to)).replaceAll('\u2009', '');
  ranges.set(key, made);
  return made;
}

const dateOf = (date: PartialDay): Date =>
  new Date(`${date}T00:00:00Z`.replace(/^(\d{4})T/, '$1-01T').replace(/^(\d{4}-\d{2})T/, '$1-01T'));

const formatters = new Map<string, Intl.DateTimeFormat>();

/** The formatter of a style for dates as exact as this one, made once: making one takes far longer than using it. */
function formatter({ length }: PartialDay, style: Style): Intl.DateTimeFormat {
  const key = `${style} ${length}`;
  const made = formatters.get(key) ?? makeFormatter(length, style);
  formatters.set(key, made);
  return made;
}

const makeFormatter = (length: number, style: Style): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(LOCALE, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(length >= 7 && { month: STYLES[style] }),
    ...(length >= 10 && { day: 'numeric' }),
  });

/** The names of the months as dates have them, long and short. */
export const MONTHS: string[] = Object.values(STYLES).flatMap((month) => {
  const names = new Intl.DateTimeFormat(LOCALE, { timeZone: 'UTC', month });
  return Array.from({ length: 12 }, (_, at) => names.format(Date.UTC(2021, at)));
});
