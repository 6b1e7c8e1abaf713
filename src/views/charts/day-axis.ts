import { firstDayOf, lastDayOf } from '../../archive/model/date-arithmetic.ts';
import type { PartialDay } from '../../schemas/fields/partial-day.ts';
import { yearAxisOf, type Tick } from './year-axis.ts';

/** A part of the axis, in hundredths of its width. */
export interface Stretch {
  x: number;
  width: number;
}

/** An axis of days, from the beginning of a year to the end of another. */
export interface DayAxis {
  ticks: Tick[];
  /** All days that a date can mean: one for `2021-04-06`, a year for `2021`. */
  stretchOf: (date: PartialDay) => Stretch;
}

export function dayAxisOf(firstYear: number, lastYear: number): DayAxis {
  const { xOf, ticks } = yearAxisOf(firstYear, lastYear);
  return {
    ticks,
    stretchOf: (date) => {
      const x = xOf(yearsOf(firstDayOf(date)));
      return { x, width: Math.max(0, xOf(yearsOf(lastDayOf(date)) + DAY) - x) };
    },
  };
}

const DAY = 1 / 366;

/** A day as years since our era, with a fraction. */
function yearsOf(day: string): number {
  const year = Number(day.slice(0, 4));
  const [begin, at] = [Date.UTC(year, 0), Date.parse(day)];
  return year + ((at - begin) / 86_400_000) * DAY;
}
