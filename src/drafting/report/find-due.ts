import { MONTH_NAMES, MONTH_PATTERN, monthOf } from '../../month-names.ts';
import type { Day, PartialDay } from '../../schemas/fields/partial-day.ts';
import { countOf } from './find-days.ts';

const MONTHS = MONTH_NAMES.join('|');
const MONTH = new RegExp(`\\b(?:${MONTH_PATTERN})(?!\\w)`, 'g');

/** When a promise is due, as exactly as its clause says in a report of a day: `by the end of 2025`, `from Jan 1, 2025`, `next year`. */
export function dueIn(written: string, day: Day): PartialDay | undefined {
  const clause = written.replace(MONTH, (name) => MONTH_NAMES[monthOf(name) - 1] ?? name);
  const year = Number(day.slice(0, 4));
  const [, before, named, after, ofYear] =
    new RegExp(`\\b(?:on|by|before|until|from) (?:(\\d{1,2}) )?(${MONTHS})(?: (\\d{1,2})\\b)?(?:,? (\\d{4}))?`).exec(clause) ?? [];
  if (named !== undefined && (before ?? after) !== undefined)
    return `${monthAfter(named, ofYear, day)}-${(before ?? after ?? '').padStart(2, '0')}`;
  const [, monthName, yearOfMonth] =
    new RegExp(`\\b(?:in|by|before|until|from)(?: the end of)? (?:early |late |mid-)?(${MONTHS})(?: (\\d{4}))?`).exec(clause) ?? [];
  if (monthName !== undefined) return monthAfter(monthName, yearOfMonth, day);
  const [, whole] =
    /\b(?:in|by|before|until|during)(?: the)?(?: end of| start of| beginning of| middle of)? ((?:19|20)\d{2})\b/.exec(clause) ?? [];
  if (whole !== undefined) return whole;
  if (/\b(?:this year|end of the year|later in the year|by year-end)\b/.test(clause)) return String(year);
  if (/\bnext year\b/.test(clause)) return String(year + 1);
  const [, count] = /\bwithin (\w+) years?\b/.exec(clause) ?? [];
  const years = count === undefined ? undefined : countOf(count);
  return years === undefined ? undefined : String(year + years);
}

/** The next month of a name, unless its year is given: `June` in a report of February 2023 is `2023-06`. */
function monthAfter(name: string, year: string | undefined, day: Day): PartialDay {
  const month = String(monthOf(name)).padStart(2, '0');
  return `${year ?? Number(day.slice(0, 4)) + (month >= day.slice(5, 7) ? 0 : 1)}-${month}`;
}
