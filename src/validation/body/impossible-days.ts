import { MONTH_PATTERN, monthOf } from '../../month-names.ts';
import type { Finding } from '../../schemas/fields/unwanted-characters.ts';
import { isPartialDay } from '../../schemas/fields/partial-day.ts';
import { NOTE } from './source-note-syntax.ts';

/** A month, perhaps shortened. */
const MONTH = `(${MONTH_PATTERN})`;

const ORDINAL = '(?:st|nd|rd|th)?';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** A day in running text, perhaps the last of several: `Wednesday 7 April 2021`, `30 and 31 May`, `28–30 June 2020`. */
const DAY = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(${WEEKDAYS.join('|')}),? )?(?:the )?(?:(\\d{1,2})${ORDINAL}( and | to |–|-)(?:the )?)?(\\d{1,2})${ORDINAL} (?:of )?${MONTH}(?:,? (\\d{4}))?(?![\\p{L}\\p{N}])`,
  'gu',
);

/** A day with its month first: `April 7, 2021`. */
const AMERICAN_DAY = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(${WEEKDAYS.join('|')}),? )?${MONTH} (\\d{1,2})${ORDINAL}(?:,? (\\d{4}))?(?![\\p{L}\\p{N}]|[:.,]\\d)`,
  'gu',
);

/** A day in digits: `2021-04-07`. */
const ISO_DAY = /(?<![\p{L}\p{N}/-])\d{4}-\d{2}-\d{2}(?![\p{L}\p{N}-])/gu;

/** A day in digits with its year last, in either order: `07/04/2021`, `7.4.2021`. */
const DAY_IN_DIGITS = /(?<![\p{L}\p{N}/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\p{L}\p{N}/-]|\.\d)/gu;

/** A finding for each day in a text that no calendar has, and for each weekday that its day was not. */
export function impossibleDayFindings(text: string): Finding[] {
  const own = text.replaceAll(NOTE, '').replaceAll(/[\s\u00A0]/g, ' ');
  return [
    ...[...own.matchAll(DAY)].flatMap(([words, weekday, first, joint, last = '', month = '', year]) =>
      first !== undefined && joint !== ' and ' && Number(first) > Number(last)
        ? [{ problem: `says “${words}”, which ends before it begins`, remedy: 'correct the days' }]
        : checkDay(words, weekday, first === undefined ? [last] : [first, last], month, year),
    ),
    ...[...own.matchAll(AMERICAN_DAY)].flatMap(([words, weekday, month = '', day = '', year]) =>
      checkDay(words, weekday, [day], month, year),
    ),
    ...[...own.matchAll(DAY_IN_DIGITS)].flatMap(([words, one = '', , other = '', year = '']) =>
      isDay(year, one, other) || isDay(year, other, one) ? [] : [impossible(words)],
    ),
    ...[...own.matchAll(ISO_DAY)].flatMap(([words]) => (isPartialDay(words) ? [] : [impossible(words)])),
  ];
}

function checkDay(words: string, weekday: string | undefined, days: string[], month: string, year: string | undefined): Finding[] {
  const number = String(monthOf(month)).padStart(2, '0');
  // Without a year, 29 February exists: some year had one.
  const dates = days.map((day) => `${year ?? '2000'}-${number}-${day.padStart(2, '0')}`);
  if (!dates.every(isPartialDay)) return [impossible(words)];
  const [date = ''] = dates;
  const right = WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '';
  return weekday === undefined || year === undefined || weekday === right
    ? []
    : [{ problem: `says “${words}”, but that day was a ${right}`, remedy: 'correct the weekday or the date' }];
}

const isDay = (year: string, month: string, day: string): boolean =>
  isPartialDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);

const impossible = (words: string): Finding => ({
  problem: `says “${words}”, and there is no such day`,
  remedy: 'correct the date',
});
