import { Temporal } from 'temporal-polyfill';
import type { Day, PartialDay } from '../../schemas/fields/partial-day.ts';

/** The first day of a date that may be only a month or a year: `2021-04` → `2021-04-01`. */
export const firstDayOf = (date: PartialDay): Day => `${date}${'-01-01'.slice(date.length - 4)}`.slice(0, 10);

/** The last day of a date that may be only a month or a year: `2021-04` → `2021-04-30`. */
export function lastDayOf(date: PartialDay): Day {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 7) return Temporal.PlainYearMonth.from(date).toPlainDate({ day: 31 }).toString();
  return date;
}

/** The day that many days after a day. */
export const daysAfter = (day: Day, days: number): Day => Temporal.PlainDate.from(day).add({ days }).toString();

/** The day after a day. */
export const dayAfter = (day: Day): Day => daysAfter(day, 1);

/** The time between two dates, in whole years, months and the days left over. */
export interface Gap {
  years: number;
  months: number;
  days: number;
  /** Whether both dates are known to the day. If not, the gap is approximate. */
  exact: boolean;
}

/** The gap from one date to a later one. A date not known to the day counts as its first day. */
export function gapBetween(from: PartialDay, to: PartialDay): Gap {
  const { years, months, days } = Temporal.PlainDate.from(firstDayOf(from)).until(firstDayOf(to), { largestUnit: 'years' });
  return { years, months, days, exact: from.length === 10 && to.length === 10 };
}
