import { Temporal } from 'temporal-polyfill';
import type { Day, PartialDay } from '../../schemas/fields/partial-day.ts';

/** The first day that a date as exact as known can mean: `2021-04` → `2021-04-01`. */
export const firstDayOf = (date: PartialDay): Day => `${date}${'-01-01'.slice(date.length - 4)}`.slice(0, 10);

/** The last day that a date as exact as known can mean: `2021-04` → `2021-04-30`. */
export function lastDayOf(date: PartialDay): Day {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 7) return Temporal.PlainYearMonth.from(date).toPlainDate({ day: 31 }).toString();
  return date;
}

/** The day after a day. */
export const dayAfter = (day: Day): Day => Temporal.PlainDate.from(day).add({ days: 1 }).toString();

/** Time between two dates, in whole years and months, or in days where it is less than a month. */
export interface Gap {
  years: number;
  months: number;
  days: number;
  /** Were both dates known to the day? If not, the gap is only about right. */
  exact: boolean;
}

/** The gap from one date to a later one; where a date is not known to the day, counted from its first day. */
export function gapBetween(from: PartialDay, to: PartialDay): Gap {
  const { years, months, days } = Temporal.PlainDate.from(firstDayOf(from)).until(firstDayOf(to), { largestUnit: 'years' });
  return { years, months, days, exact: from.length === 10 && to.length === 10 };
}
