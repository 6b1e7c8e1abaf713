import * as chrono from 'chrono-node';
import { MONTH_PATTERN } from '../../month-names.ts';
import { daysAfter } from '../../archive/model/date-arithmetic.ts';
import type { Day, PartialDay } from '../../schemas/fields/partial-day.ts';
import type { VisitKind, VisitState } from '../../schemas/visit.ts';
import type { Actor } from './cast.ts';
import type { Roles } from './find-speakers.ts';
import type { Told } from './find-visit.ts';
import type { Sentence } from './report-sentences.ts';

/** When a visit was, in which state it is, and of which kind. */
export interface FoundDays {
  from?: Told<Day> | undefined;
  to?: Told<Day> | undefined;
  state?: Told<VisitState> | undefined;
  kind?: Told<VisitKind> | undefined;
}

const COUNTS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** `two` → 2, `3` → 3, `a` → 1; undefined for other words. */
export const countOf = (word: string): number | undefined =>
  /^\d+$/.test(word)
    ? Number(word)
    : word === 'a'
      ? 1
      : COUNTS.includes(word.toLowerCase())
        ? COUNTS.indexOf(word.toLowerCase()) + 1
        : undefined;

const MONTH = `(?:${MONTH_PATTERN})`;
const DATE = `(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:,? (?:\\w+ \\d{1,2}|\\d{1,2} \\w+)(?: \\d{4})?)?|${MONTH} \\d{1,2}(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?: \\d{4})?|today|yesterday|tomorrow|last night)`;

/** Days of one month: `14-15 March`, `March 14 to 16`, `on 14 and 15 March 2024`. */
const SPAN = new RegExp(
  `\\b(?:(?<month>${MONTH}) )?(?<first>\\d{1,2})(?:st|nd|rd|th)?(?:\\s?[-–]\\s?| (?:to|and|until|through) )(?<last>\\d{1,2})(?:st|nd|rd|th)?(?: (?<after>${MONTH}))?(?:,? (?<year>\\d{4}))?(?![\\d,.]*\\d)`,
);
const LENGTH = /\b(one|two|three|four|five|six|seven|\d)[- ]day\b|\bspen(?:t|ding|ds?) (two|three|four|five|six|seven|\d) days in\b/i;

/** Finds the days of a visit. Weekdays are counted from the day of the report: backwards in what happened, forwards in what is to come. */
export function findDays(sentences: Sentence[], roles: Map<Sentence, Roles>, visitors: Actor[], day: Day): FoundDays {
  const found: FoundDays = {};
  const concern = sentences.filter((sentence) => {
    const { references = [], subject } = roles.get(sentence) ?? {};
    return (
      references.length === 0 ||
      (subject !== undefined && visitors.includes(subject)) ||
      references.some(({ actor }) => visitors.includes(actor)) ||
      subject === undefined
    );
  });
  for (const sentence of withSameDay(concern)) readSentence(sentence, day, found);
  const length = concern
    .map((sentence) => ({ sentence, days: countOf(LENGTH.exec(sentence.plain)?.slice(1).find(Boolean) ?? '') }))
    .find(({ days }) => days !== undefined);
  if (length?.days !== undefined) {
    const span = length.days - 1;
    if (found.from && !found.to) found.to = { value: daysAfter(found.from.value, span), sentence: length.sentence, sure: 'likely' };
    else if (found.to && !found.from) found.from = { value: daysAfter(found.to.value, -span), sentence: length.sentence, sure: 'likely' };
  }
  found.from ??= dayOfTalks(withSameDay(concern), day);
  found.from ??= dayOfReport(concern, day);
  found.state = stateOf(sentences, found, day);
  found.kind = kindOf(concern);
  return found;
}

/** The sentences with the day in the place of “the same day”: the one named last in the paragraph. */
function withSameDay(sentences: Sentence[]): Sentence[] {
  let last: { paragraph: number; day: string | undefined } = { paragraph: -1, day: undefined };
  return sentences.map((sentence) => {
    const known = last.paragraph === sentence.paragraph ? last.day : undefined;
    const plain = known === undefined ? sentence.plain : sentence.plain.replace(/\b(?:on )?the same day\b/i, `on ${known}`);
    last = { paragraph: sentence.paragraph, day: [...plain.matchAll(new RegExp(`\\b${DATE}`, 'gi'))].at(-1)?.[0] ?? known };
    return plain === sentence.plain ? sentence : { ...sentence, plain };
  });
}

const IS_OVER = /\b(?:was|were|visited|paid|had|toured|ended|stayed|held)\b/;
const OF_VISIT = /\b(?:visit|trip|tour|travel|stay|receive|host|welcome)/;

function readSentence(sentence: Sentence, day: Day, found: FoundDays): void {
  const { plain } = sentence;
  const isOver = IS_OVER.test(plain) && !/\b(?:will|would|is to|are to|expected|due|scheduled|planned)\b/.test(plain);
  const span = SPAN.exec(plain)?.groups;
  const month = span?.['month'] ?? span?.['after'];
  if (span && month !== undefined && OF_VISIT.test(plain)) {
    const dateOf = (which: string) => resolveDay(`${which} ${month}${span['year'] === undefined ? '' : ` ${span['year']}`}`, day, !isOver);
    const [first, last] = [dateOf(span['first'] ?? ''), dateOf(span['last'] ?? '')];
    if (first !== undefined && last !== undefined && first <= last) {
      found.from ??= { value: first, sentence, sure: 'sure' };
      found.to ??= { value: last, sentence, sure: 'sure' };
      return;
    }
  }
  const range = new RegExp(`\\bfrom (${DATE}) (?:to|until|through) (${DATE}|\\d{1,2}\\b)`, 'i').exec(plain);
  const take = (field: 'from' | 'to', text: string | undefined, isAhead: boolean): void => {
    const value = text === undefined ? undefined : resolveDay(text, day, isAhead);
    if (value !== undefined && !found[field]) found[field] = { value, sentence, sure: 'sure' };
  };
  if (range && OF_VISIT.test(plain)) {
    take('from', range[1], !isOver);
    take(
      'to',
      /^\d/.test(range[2] ?? '') && !/\s/.test(range[2] ?? '') ? (range[1] ?? '').replace(/\d{1,2}(?!\d)/, range[2] ?? '') : range[2],
      !isOver,
    );
    // “from Monday to Thursday” in a report of Tuesday: the visit has begun.
    if (found.from && found.to && found.from.value > found.to.value) found.from = { ...found.from, value: daysAfter(found.from.value, -7) };
    return;
  }
  const after = (words: string): string | undefined =>
    new RegExp(`\\b(?:${words})\\b(?:(?!\\b(?:and|leaves|ended)\\b)[^.;])*?\\b(${DATE})`, 'i').exec(plain)?.[1];
  const planned = after(
    'planned for|scheduled for|due on|slated for|was to begin on|(?:due|scheduled|set|slated|supposed|planned|was expected|been expected) to (?:begin|start|arrive|take place|travel|come|visit|fly)',
  );
  take('from', planned, true);
  const ended = after('ended|wrapped up|concluded|concludes|wraps up|wound up|ends');
  if (ended !== undefined && /\b(?:visit|trip|tour|stay)\b/.test(plain)) take('to', ended, /\b(?:concludes|wraps up|ends)\b/.test(plain));
  else {
    const arrived = after('arrived|arrives|landed|flew in|flown in|came');
    const value = arrived === undefined ? undefined : resolveDay(arrived, day, false);
    // Who landed last night and began the talks today came last night.
    if (value !== undefined && value < (found.from?.value ?? '')) found.from = { value, sentence, sure: 'sure' };
    take('from', arrived, false);
    take('from', after('began|begins|started|kicked off|travelled'), false);
  }
  if (/\bwill (?:arrive|visit|begin|travel)\b/.test(plain)) take('from', after('will (?:arrive|visit|begin|travel)'), true);
  if (OF_VISIT.test(plain)) take('to', new RegExp(`\\b(?:until|through|till) (${DATE})`, 'i').exec(plain)?.[1], !isOver);
  take('to', new RegExp(`\\b(${DATE}),? before (?:flying|leaving|returning|departing|heading)\\b`, 'i').exec(plain)?.[1], false);
  if (found.from) take('to', after('flies to|will fly to|heads to|travels on to|will travel on to|goes on to'), true);
  take('to', after('leaves|leave|departs?|will depart|returns?'), true);
  take('to', after('left|departed|flew home'), false);
  const earlier = new RegExp(`\\b(?:${DATE}), (a|two|three) days? after (?:talks|meeting|arriving)`, 'i').exec(plain);
  if (earlier && !/\b(?:arrived|landed|flew in)\b/.test(plain)) {
    const value = resolveDay(new RegExp(DATE, 'i').exec(plain)?.[0] ?? '', day, false);
    if (value !== undefined) found.from = { value: daysAfter(value, -(countOf(earlier[1] ?? '') ?? 1)), sentence, sure: 'likely' };
  }
}

const TALKS = /\b(?:met|talks|called on|hosted|received|welcomed?|greeted|visit\w*|held|discuss\w*|signed|toured|agreed|decided)\b/;

/** The first day on which the visitor was there, where nobody says when the visitor came. */
function dayOfTalks(sentences: Sentence[], day: Day): Told<Day> | undefined {
  const days = sentences.flatMap((sentence): Told<Day>[] => {
    const [text] = new RegExp(`\\b${DATE}`, 'i').exec(sentence.plain) ?? [];
    const value = text === undefined || /\bwill\b/.test(sentence.plain) ? undefined : resolveDay(text, day, false);
    return value !== undefined && value > daysAfter(day, -7) && TALKS.test(sentence.plain) ? [{ value, sentence, sure: 'likely' }] : [];
  });
  return days.sort((a, b) => (a.value < b.value ? -1 : 1))[0];
}

/** The day of the report, where that tells of talks and names no day at all, as sites of governments do. */
function dayOfReport(sentences: Sentence[], day: Day): Told<Day> | undefined {
  if (sentences.some(({ plain }) => new RegExp(`\\b${DATE}`, 'i').test(plain))) return undefined;
  const sentence = sentences.find(({ plain }) => /\b(?:met|received|hosted|welcomed|held|arrived|visited)\b/.test(plain));
  return sentence && { value: day, sentence, sure: 'guess' };
}

function stateOf(sentences: Sentence[], { from }: FoundDays, day: Day): Told<VisitState> {
  const called = (pattern: RegExp) => sentences.find(({ plain }) => pattern.test(plain) && /\b(?:visit|trip|tour)\b/.test(plain));
  const postponed = called(/\b(?:postponed|put off|deferred|pushed back|delayed|rescheduled)\b/);
  if (postponed) return { value: 'postponed', sentence: postponed, sure: 'sure' };
  const cancelled = called(/\b(?:cancelled|canceled|called off|scrapped)\b/);
  if (cancelled) return { value: 'cancelled', sentence: cancelled, sure: 'sure' };
  if (from && from.value > day) return { value: 'announced', sentence: from.sentence, sure: 'sure' };
  return { value: 'concluded', sure: 'likely' };
}

function kindOf(sentences: Sentence[]): Told<VisitKind> | undefined {
  for (const sentence of sentences) {
    const [, kind] = /\b(state|official|working)\s+(?:visit|trip)\b/i.exec(sentence.plain) ?? [];
    if (kind !== undefined) return { value: kind.toLowerCase() as VisitKind, sentence, sure: 'sure' };
    if (/\bsummit\b/i.test(sentence.plain)) return { value: 'summit', sentence, sure: 'likely' };
  }
  return undefined;
}

/** The day that is meant by a date or weekday in a report of a day. */
function resolveDay(text: string, day: Day, isAhead: boolean): Day | undefined {
  const reference = new Date(`${day}T12:00:00`);
  if (/^last night$/i.test(text)) return daysAfter(day, -1);
  const start = chrono.en.parse(text, reference, { forwardDate: isAhead })[0]?.start;
  if (!start) return undefined;
  if (start.isCertain('day') || !start.isCertain('weekday')) {
    const value = isoOf(start);
    return /\b\d{4}\b/.test(text) || isAhead || value <= daysAfter(day, 60) ? value : `${Number(value.slice(0, 4)) - 1}${value.slice(4)}`;
  }
  const distance = ((start.get('weekday') ?? 0) - new Date(`${day}T00:00:00Z`).getUTCDay() + 7) % 7;
  return daysAfter(day, isAhead ? distance : distance === 0 ? 0 : distance - 7);
}

const isoOf = (date: { get: (part: 'year' | 'month' | 'day') => number | null }): PartialDay =>
  [date.get('year'), date.get('month'), date.get('day')].map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-');
