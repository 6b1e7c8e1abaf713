import * as chrono from 'chrono-node';
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

const DATE =
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:,? (?:\\w+ \\d{1,2}|\\d{1,2} \\w+)(?: \\d{4})?)?|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\w*\\.? \\d{1,2}(?:,? \\d{4})?|\\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\w*(?: \\d{4})?|today|yesterday|tomorrow)';
const LENGTH = /\b(one|two|three|four|five|six|seven|\d)[- ]day\b/i;

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
  for (const sentence of concern) readSentence(sentence, day, found);
  const length = concern
    .map((sentence) => ({ sentence, days: countOf(LENGTH.exec(sentence.plain)?.[1] ?? '') }))
    .find(({ days }) => days !== undefined);
  if (length?.days !== undefined) {
    const span = length.days - 1;
    if (found.from && !found.to) found.to = { value: daysAfter(found.from.value, span), sentence: length.sentence, sure: 'likely' };
    else if (found.to && !found.from) found.from = { value: daysAfter(found.to.value, -span), sentence: length.sentence, sure: 'likely' };
  }
  found.from ??= dayOfTalks(concern, day);
  found.state = stateOf(sentences, found, day);
  found.kind = kindOf(concern);
  return found;
}

function readSentence(sentence: Sentence, day: Day, found: FoundDays): void {
  const { plain } = sentence;
  const range = new RegExp(`\\bfrom (${DATE}) (?:to|until|through) (${DATE}|\\d{1,2}\\b)`, 'i').exec(plain);
  const take = (field: 'from' | 'to', text: string | undefined, isAhead: boolean, move = 0): void => {
    const value = text === undefined ? undefined : resolveDay(text, day, isAhead);
    if (value !== undefined && !found[field]) found[field] = { value: daysAfter(value, move), sentence, sure: 'sure' };
  };
  if (range && /\b(?:visit|trip|tour|travel|stay|receive|host|welcome)/.test(plain)) {
    take('from', range[1], true);
    take(
      'to',
      /^\d/.test(range[2] ?? '') && !/\s/.test(range[2] ?? '') ? (range[1] ?? '').replace(/\d{1,2}(?!\d)/, range[2] ?? '') : range[2],
      true,
    );
    return;
  }
  const after = (words: string): string | undefined =>
    new RegExp(`\\b(?:${words})\\b(?:(?!\\b(?:and|leaves|ended)\\b)[^.;])*?\\b(${DATE})`, 'i').exec(plain)?.[1];
  const planned = after('planned for|scheduled for|due on|slated for|was to begin on');
  take('from', planned, true);
  const ended = after('ended|wrapped up|concluded|concludes|wraps up|wound up|ends');
  if (ended !== undefined && /\b(?:visit|trip|tour|stay)\b/.test(plain)) take('to', ended, /\b(?:concludes|wraps up|ends)\b/.test(plain));
  else take('from', after('arrived|arrives|landed|flew in|came|began|begins|started|kicked off|travelled'), false);
  if (/\bwill (?:arrive|visit|begin|travel)\b/.test(plain)) take('from', after('will (?:arrive|visit|begin|travel)'), true);
  take('to', after('leaves|leave|departs?|will depart|returns?'), true);
  take('to', after('left|departed|flew home'), false);
  const earlier = new RegExp(`\\b(?:${DATE}), (a|two|three) days? after (?:talks|meeting|arriving)`, 'i').exec(plain);
  if (earlier) {
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

function stateOf(sentences: Sentence[], { from }: FoundDays, day: Day): Told<VisitState> {
  const called = (pattern: RegExp) => sentences.find(({ plain }) => pattern.test(plain) && /\b(?:visit|trip|tour)\b/.test(plain));
  const postponed = called(/\b(?:postponed|put off|deferred)\b/);
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
