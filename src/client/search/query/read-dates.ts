import { MONTH_NAMES, monthOf } from '../../../month-names.ts';

/** Dates that a query names: a range of days since 1970 with both its ends, or a month or day of any year. */
export type DateSpan = { first: number; last: number } | { month: number; day?: number | undefined };

/** A date among the tokens of a query. */
export interface FoundDate {
  /** How many tokens it takes. */
  length: number;
  span: DateSpan;
}

const MONTHS = MONTH_NAMES.map((name) => name.toLowerCase());
const MONTH = MONTHS.map((name) => `${name}|${name.slice(0, 3)}`).join('|');
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`((?:19|20)\d\d)`;
const DAY_MS = 86_400_000;

/** The days from a date, as exact as it is known, to another. Undefined if there is no such day. */
function spanOf(year: number, month?: number, day?: number): DateSpan | undefined {
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  if (day !== undefined && new Date(first).getUTCDate() !== day) return undefined;
  const end = day !== undefined ? first + DAY_MS : month === undefined ? Date.UTC(year + 1, 0) : Date.UTC(year, month);
  return { first: first / DAY_MS, last: end / DAY_MS - 1 };
}

const anyYear = (month: number, day: number): DateSpan | undefined => (spanOf(2000, month, day) ? { month, day } : undefined);

/** What the reader's day is, in days since 1970. */
const fromToday = (today: number, unit: string, shift: number): DateSpan | undefined => {
  const date = new Date(today * DAY_MS);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (unit === 'year') return spanOf(year + shift);
  const moved = new Date(Date.UTC(year, month + shift));
  return spanOf(moved.getUTCFullYear(), moved.getUTCMonth() + 1);
};

const rangeOf = (from: DateSpan | undefined, to: DateSpan | undefined): DateSpan | undefined =>
  from && to && 'first' in from && 'first' in to && from.first <= to.last ? { first: from.first, last: to.last } : undefined;

/** The months of the parts of a year, from one to another; a winter ends in the next year. */
const PARTS: Record<string, readonly [first: number, last: number]> = {
  ...{ spring: [3, 5], summer: [6, 8], autumn: [9, 11], fall: [9, 11], winter: [12, 14], early: [1, 4], mid: [5, 8], late: [9, 12] },
  ...{
    'start of': [1, 3],
    'beginning of': [1, 3],
    'middle of': [5, 8],
    'end of': [10, 12],
    'first half of': [1, 6],
    'second half of': [7, 12],
  },
  ...{ q1: [1, 3], q2: [4, 6], q3: [7, 9], q4: [10, 12] },
};
const PART = Object.keys(PARTS).join('|');

function partOf(year: string, part: string): DateSpan | undefined {
  const months = PARTS[part];
  return months && { first: Date.UTC(Number(year), months[0] - 1) / DAY_MS, last: Date.UTC(Number(year), months[1]) / DAY_MS - 1 };
}

/** What the groups of a pattern matched. A reader takes as many as its pattern has. */
type Groups = [string, string, string, string];

/** The usual ways of writing a date, longest first, each with the days that it stands for. */
const WRITINGS: readonly [pattern: string, read: (groups: Groups, today: number) => DateSpan | undefined][] = [
  [`(?:from|between) ${YEAR} (?:to|and|until) ${YEAR}`, ([a, b]) => rangeOf(spanOf(Number(a)), spanOf(Number(b)))],
  [`${YEAR} ?(?:to|until|[-–—]) ?${YEAR}`, ([a, b]) => rangeOf(spanOf(Number(a)), spanOf(Number(b)))],
  [
    String.raw`(\d{1,2}) ?[-–] ?(\d{1,2}) (${MONTH}) ${YEAR}`,
    ([from, to, month, year]) =>
      rangeOf(...([from, to].map((day) => spanOf(Number(year), monthOf(month), Number(day))) as [DateSpan?, DateSpan?])),
  ],
  [`${DAY} (?:of )?(${MONTH}) ${YEAR}`, ([day, month, year]) => spanOf(Number(year), monthOf(month), Number(day))],
  [`(${MONTH}) ${DAY} ${YEAR}`, ([month, day, year]) => spanOf(Number(year), monthOf(month), Number(day))],
  [`${YEAR} (${MONTH}) ${DAY}`, ([year, month, day]) => spanOf(Number(year), monthOf(month), Number(day))],
  [`(?:since|from) (${MONTH}) ${YEAR}`, ([month, year]) => since(spanOf(Number(year), monthOf(month)))],
  [`(?:before|until) (${MONTH}) ${YEAR}`, ([month, year]) => before(spanOf(Number(year), monthOf(month)))],
  [`(${PART})(?: of)?[ -]${YEAR}`, ([part, year]) => partOf(year, part)],
  [`${YEAR} (${PART})`, ([year, part]) => partOf(year, part)],
  [String.raw`((?:19|20)\d)0s`, ([decade]) => rangeOf(spanOf(Number(decade) * 10), spanOf(Number(decade) * 10 + 9))],
  [`(${MONTH}) (?:of )?${YEAR}`, ([month, year]) => spanOf(Number(year), monthOf(month))],
  [`${YEAR} (${MONTH})`, ([year, month]) => spanOf(Number(year), monthOf(month))],
  [String.raw`(\d{1,2})[./](\d{1,2})[./]${YEAR}`, ([day, month, year]) => spanOf(Number(year), Number(month), Number(day))],
  [String.raw`${YEAR}[-./](\d{1,2})[-./](\d{1,2})`, ([year, month, day]) => spanOf(Number(year), Number(month), Number(day))],
  [String.raw`${YEAR}[-/.](\d{2})`, ([year, month]) => spanOf(Number(year), Number(month))],
  [String.raw`(\d{1,2})[./]${YEAR}`, ([month, year]) => spanOf(Number(year), Number(month))],
  [`${DAY} (?:of )?(${MONTH})`, ([day, month]) => anyYear(monthOf(month), Number(day))],
  [`(${MONTH}) ${DAY}`, ([month, day]) => anyYear(monthOf(month), Number(day))],
  [`since ${YEAR}`, ([year]) => since(spanOf(Number(year)))],
  [`after ${YEAR}`, ([year]) => since(spanOf(Number(year) + 1))],
  [`(?:before|until) ${YEAR}`, ([year]) => before(spanOf(Number(year)))],
  ['(last|this|next) (year|month)', ([which, unit], today) => fromToday(today, unit, which === 'last' ? -1 : which === 'next' ? 1 : 0)],
  // `may` and `march` alone are more often other words.
  [`(${MONTHS.filter((month) => month !== 'may' && month !== 'march').join('|')})`, ([month]) => ({ month: monthOf(month) })],
  [YEAR, ([year]) => spanOf(Number(year))],
];

const PATTERNS = WRITINGS.map(([pattern, read]) => ({ pattern: new RegExp(`^${pattern}$`), read }));

/** `from today` on, whenever that is. */
const FAR = 1e6;
const since = (span: DateSpan | undefined): DateSpan | undefined =>
  span && 'first' in span ? { first: span.first, last: FAR } : undefined;
const before = (span: DateSpan | undefined): DateSpan | undefined =>
  span && 'first' in span ? { first: -FAR, last: span.first - 1 } : undefined;

/** No date is written in more tokens than this. */
const MAX_TOKENS = 5;

/** The date at the start of some tokens, in lower case: the longest one. `today` is in days since 1970. */
export function readDate(tokens: string[], today: number): FoundDate | undefined {
  for (let length = Math.min(MAX_TOKENS, tokens.length); length > 0; length--) {
    const text = tokens.slice(0, length).join(' ');
    for (const { pattern, read } of PATTERNS) {
      const match = pattern.exec(text);
      const span = match && read(match.slice(1) as Groups, today);
      if (span) return { length, span };
    }
  }
  return undefined;
}

/** Does a visit, by its first and last day, lie at least partly in the dates? */
export function isInSpan({ first, last }: { first: number; last: number }, span: DateSpan): boolean {
  if ('first' in span) return first <= span.last && last >= span.first;
  for (let day = first; day <= Math.min(last, first + 366); day++) {
    const date = new Date(day * DAY_MS);
    if (date.getUTCMonth() + 1 === span.month && (span.day === undefined || date.getUTCDate() === span.day)) return true;
  }
  return false;
}

/** The date in the words of texts, if it is one day or month: `6 april 2021`, `april 2021`, `6 april`, `2021`. */
export function spanInWords(span: DateSpan): string[] | undefined {
  if ('month' in span) return [...(span.day === undefined ? [] : [String(span.day)]), MONTHS[span.month - 1] ?? ''];
  const [first, days] = [new Date(span.first * DAY_MS), span.last - span.first + 1];
  const [year, month] = [String(first.getUTCFullYear()), MONTHS[first.getUTCMonth()] ?? ''];
  if (days === 1) return [String(first.getUTCDate()), month, year];
  if (days <= 31) return [month, year];
  return days === 365 || days === 366 ? [year] : undefined;
}

/** The same dates as the page's filter writes them; undefined for a day or month of any year. */
export function spanAsFilter(span: DateSpan): { from: string; to: string } | undefined {
  if (!('first' in span)) return undefined;
  const days = span.last - span.first + 1;
  const isMonth = days > 1 && days <= 31 && [span.first, span.last + 1].every((day) => new Date(day * DAY_MS).getUTCDate() === 1);
  const write = (day: number, yearBound: string) => {
    if (Math.abs(day) === FAR) return '';
    const text = new Date(day * DAY_MS).toISOString().slice(0, 10);
    if (days > 31 && text.endsWith(yearBound)) return text.slice(0, 4);
    return isMonth ? text.slice(0, 7) : text;
  };
  return { from: write(span.first, '-01-01'), to: write(span.last, '-12-31') };
}
