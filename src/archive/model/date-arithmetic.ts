import { Temporal } from 'temporal-polyfill';
import type { Day, PartialDay } from '../../schemas/fields/partial-day.ts';

/** Whether a date is known to the day. */
export const isWholeDay = (date: PartialDay | undefined): date is Day => date?.length === 10;

/** The first day of a date that may be only a month or a year: `2021-04` → `2021-04-01`. */
export const firstDayOf = (date: PartialDay): Day => `${date}${'-01-01'.slice(date.length - 4)}`.slice(0, 10);

/** The last day of a date that may be only a month or a year: `2021-04` → `2021-04-30`. */
export function lastDayOf(date: PartialDay): Day {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 7) return Temporal.PlainYearMonth.from(date).toPlainDate({ day: 31 }).toString();
  return date;
}

const laterDays = new Map<string, Day>();

/** The day that many days after a day; reckoned once, as a visit is in dozens of calendars. */
export function daysAfter(day: Day, days: number): Day {
  const key = `${day} ${days}`;
  const later = laterDays.get(key) ?? Temporal.PlainDate.from(day).add({ days }).toString();
  laterDays.set(key, later);
  return later;
}

/** The day after a day. */
export const dayAfter = (day: Day): Day => daysAfter(day, 1);

/** The time between two dates, in whole years, months and the days left over. */
export interface Gap {
  years: number;
  months: number;
  days: number;
  /** Whether both dates are known to the day. If not, the gap is approximate. */
  exact: boolean;
  /** The most whole years that it may be, where a date is known only to the year; `years` are then the fewest, and nothing else counts. */
  orYears?: number | undefined;
}

/** The gap from one date to a later one. A date known only to the month counts as its first day. */
export function gapBetween(from: PartialDay, to: PartialDay): Gap {
  if (from.length === 4 || to.length === 4) {
    const fewest = durationBetween(lastDayOf(from), firstDayOf(to)).years;
    return {
      years: Math.max(fewest, 0),
      months: 0,
      days: 0,
      exact: false,
      orYears: durationBetween(firstDayOf(from), lastDayOf(to)).years,
    };
  }
  const { years, months, days } = durationBetween(firstDayOf(from), firstDayOf(to));
  return { years, months, days, exact: from.length === 10 && to.length === 10 };
}

const durationBetween = (from: Day, to: Day) => Temporal.PlainDate.from(from).until(to, { largestUnit: 'years' });
