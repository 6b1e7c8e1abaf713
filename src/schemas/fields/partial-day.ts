import { z } from 'astro/zod';
import { MONTH_PATTERN, monthOf } from '../../month-names.ts';

/** A calendar day, `YYYY-MM-DD`. Days are strings and are compared as strings. */
export type Day = string;

/** A date as exact as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDay = string;

const SHAPE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** The years that a date can have. The Gregorian calendar began in October 1582, so 1583 is its first whole year; no promise is due after 2199. */
const YEARS = { first: 1583, last: 2199 };

/** Whether a text is an existing year, month or day in one of the three forms. `2021-02-30` is not. */
export function isPartialDay(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  const padded = `${text}${'-01-01'.slice(text.length === 4 ? 0 : 3)}`.slice(0, 10);
  // `Temporal.PlainDate.from()` would throw here instead, and take twice the time; 10,000 briefings have some 300,000 dates.
  const date = new Date(`${padded}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(padded);
}

/** A date as exact as it is known; `what` begins the field's description. YAML reads a bare `2021` as a number, so numbers pass too. */
export const partialDay = (what: string) =>
  z
    .union(
      [z.string().regex(SHAPE, { error: problemOf, abort: true }).refine(isPartialDay, { error: problemOf }), z.int().min(1000).max(9999)],
      {
        error: problemOf,
      },
    )
    .transform(String)
    .refine(isInYears, { error: problemOfYear })
    .meta({ day: 'partial', description: `${what}. As exact as known: \`2021\`, \`2021-04\` or \`2021-04-06\`` });

/** A whole day, `YYYY-MM-DD`; `what` begins the field's description. */
export const exactDay = (what: string) =>
  z
    .string({ error: problemOf })
    .refine((text) => text.length === 10 && isPartialDay(text), { error: problemOf, abort: true })
    .refine(isInYears, { error: problemOfYear })
    .meta({ day: 'whole', description: `${what}. A whole day: \`2021-04-06\`` });

const problemOf = (issue: { input?: unknown }): string =>
  issue.input == null ? 'is missing' : `is not a day of the calendar: ${JSON.stringify(issue.input)}`;

function isInYears(date: PartialDay): boolean {
  const year = Number(date.slice(0, 4));
  return year >= YEARS.first && year <= YEARS.last;
}

const problemOfYear = ({ input }: { input?: unknown }): string =>
  `is in no year from ${YEARS.first} (earlier days are of another calendar) to ${YEARS.last}: ${String(input)}`;

const MONTH = `(${MONTH_PATTERN})\\.?`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';

/** Ways in which people write a date, each with the places of year, month and day among its groups. */
const WRITTEN: { pattern: RegExp; year: number; month: number; day?: number }[] = [
  { pattern: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{1,2}:.*)?$/, year: 1, month: 2, day: 3 },
  { pattern: /^(\d{4})(\d{2})(\d{2})$/, year: 1, month: 2, day: 3 },
  { pattern: /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/, year: 3, month: 2, day: 1 },
  { pattern: /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/, year: 3, month: 1, day: 2 },
  { pattern: /^(\d{4})[-/.](\d{1,2})$/, year: 1, month: 2 },
  { pattern: /^(\d{1,2})[-/.](\d{4})$/, year: 2, month: 1 },
  { pattern: new RegExp(`^(?:the )?${DAY}[ -](?:of )?${MONTH},?[ -](\\d{4})$`, 'i'), year: 3, month: 2, day: 1 },
  { pattern: new RegExp(`^${MONTH} ${DAY},? (\\d{4})$`, 'i'), year: 3, month: 1, day: 2 },
  { pattern: new RegExp(`^${MONTH},?[ -](\\d{4})$`, 'i'), year: 2, month: 1 },
];

/** The date that was probably meant by one in another form: `2021/4/6` or `6 April 2021` → `2021-04-06`. Undefined where it could be several. */
export function nearestDay(written: string): PartialDay | undefined {
  const days = possibleDays(written);
  return days.length === 1 ? days[0] : undefined;
}

/** The dates that can be meant by one in another form; none where a part of what is written is no date: `early 2021`. */
export function possibleDays(written: string): PartialDay[] {
  const text = written
    .slice(0, 40)
    .normalize('NFKC')
    .replaceAll(/\p{Dash_Punctuation}/gu, '-')
    .replaceAll(/["'’“”]/g, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/^\p{L}+day,? /u, '')
    .trim();
  const days = WRITTEN.flatMap(({ pattern, year, month, day }) => {
    const groups = pattern.exec(text);
    if (!groups) return [];
    const name = groups[month] ?? '';
    const number = /\d/.test(name) ? name : String(monthOf(name));
    const parts = [groups[year], number, ...(day === undefined ? [] : [groups[day]])];
    return [parts.map((part = '') => part.padStart(2, '0')).join('-')];
  });
  // A spreadsheet writes a day as the number of days since the end of 1899.
  if (/^[2-7]\d{4}$/.test(text)) days.push(new Date(Date.UTC(1899, 11, 30 + Number(text))).toISOString().slice(0, 10));
  return [...new Set([...days, text])].filter(isPartialDay);
}

/** Whether one date is certainly before another, compared as exactly as both are known: `2020` is before `2021-04`, `2021` is not. */
export function isBefore(a: PartialDay, b: PartialDay): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}
