import { MONTH_PATTERN } from '../../month-names.ts';
import type { Actor } from './cast.ts';
import type { Roles } from './find-speakers.ts';
import type { Sentence } from './report-sentences.ts';

/** A number that a report gives. */
export interface FoundFigure {
  value: number;
  unit: string;
  bound?: 'about' | 'more than' | 'up to' | undefined;
  /** What it counts, as far as the words after it, or before it, say; may be empty. */
  subject: string;
  by?: Actor | undefined;
  sentence: Sentence;
  /** The offset of the number in the text of the sentence. */
  start: number;
}

const SCALE = 'hundred|thousand|million|billion|trillion|lakh|crore';
const MONEY = 'dollars?|euros?|rupees?|yuan|rou?bles?|pounds?|dirhams?|riyals?|rials?|afghanis?|lira|yen';
const NUMBER = new RegExp(
  `(?<bound>about|around|some|nearly|almost|approximately|more than|over|at least|up to|as many as)?\\s*(?<currency>US\\$|\\$|€|£|₹|\\b(?:USD|EUR|GBP|INR|PKR|Rs\\.?) ?)?(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?:[ -]?(?<scale>${SCALE}|bn|mn|m|tn|trn)\\b)?(?:[ -]?(?<unit>%|per ?cents?\\b|pct\\b|percentage points?|(?:cubic |square |US |U\\.S\\. )?[a-z]+(?:-[a-z]+)?\\b))?(?<rate> (?:a|per|every) (?:year|day|month))?`,
  'giu',
);

const MONTH = new RegExp(`^(?:${MONTH_PATTERN})$`, 'i');

/** Words after a number with which it counts nothing of substance. */
const NO_UNIT =
  /^(?:and|to|or|of|in|on|at|by|with|the|from|for|was|is|a|an|as|that|when|after|before|years?|months?|weeks?|days?|hours?|minutes?|am|pm|gmt|sides?|countries|th|st|nd|rd|said|more|times|o|km2|day|year|month|week|hour|ministers?|leaders?|paragraphs?|neighbou?ring)$/i;

const BOUNDS: Record<string, FoundFigure['bound']> = {
  ...{ about: 'about', around: 'about', some: 'about', nearly: 'about', almost: 'about', approximately: 'about' },
  ...{ 'more than': 'more than', over: 'more than', 'at least': 'more than', 'up to': 'up to', 'as many as': 'up to' },
};
const SCALES: Record<string, string> = { bn: 'billion', m: 'million', mn: 'million', tn: 'trillion', trn: 'trillion' };
const CURRENCIES: Record<string, string> = {
  $: 'dollars',
  US$: 'dollars',
  '€': 'euros',
  '£': 'pounds',
  '₹': 'rupees',
  usd: 'dollars',
  eur: 'euros',
  gbp: 'pounds',
  inr: 'rupees',
  pkr: 'rupees',
  rs: 'rupees',
  'rs.': 'rupees',
};
const UNITS: Record<string, string> = {
  '%': 'per cent',
  pct: 'per cent',
  bcm: 'billion cubic metres',
  'u.s. dollars': 'dollars',
  'us dollars': 'dollars',
  percent: 'per cent',
  percents: 'per cent',
  kilometers: 'km',
  kilometres: 'kilometres',
  tons: 'tonnes',
};

/** Finds the numbers of a report that count something, with unit and speaker. A range is no number, and neither is a date. */
export function findFigures(sentences: Sentence[], roles: Map<Sentence, Roles>): FoundFigure[] {
  return sentences.flatMap((sentence) => {
    const { text } = sentence;
    let last: { unit: string; subject: string } | undefined;
    return [...text.matchAll(NUMBER)].flatMap((match): FoundFigure[] => {
      const { number = '', scale = '', currency = '', rate = '', bound } = match.groups ?? {};
      const start = match.index + match[0].indexOf(number);
      if (
        isPartOfDate(text, currency === '' ? start : text.lastIndexOf(currency, start), number, start) ||
        isRange(text, start, number) ||
        isPartOfNumber(text, start, number)
      )
        return [];
      const unit = unitOf(match.groups?.['unit'] ?? '', scale, currency, text.slice(start + number.length), last?.unit);
      if (unit === undefined) return [];
      const isMore = /^\s*(?:more|additional)\b/.test(text.slice(start + number.length));
      const subject = isMore && last ? last.subject : subjectOf(text, match.index + match[0].length, start);
      last = { unit, subject };
      const by = roles.get(sentence)?.speaker;
      const value = Number(number.replaceAll(',', ''));
      return [{ value, unit: `${unit}${rate}`, bound: BOUNDS[bound?.toLowerCase() ?? ''], subject, by, sentence, start }];
    });
  });
}

function unitOf(word: string, scale: string, currency: string, rest: string, lastUnit: string | undefined): string | undefined {
  const size = SCALES[scale] ?? scale;
  if (currency !== '') return [size, CURRENCIES[currency.trim()] ?? CURRENCIES[currency.trim().toLowerCase()]].filter(Boolean).join(' ');
  const unit = UNITS[word.toLowerCase().replace(/^per ?cents?$/, '%')] ?? word;
  if (word === 'bcm') return unit;
  if (/^\s*(?:more|additional|others)\b/.test(rest) && lastUnit !== undefined) {
    const [, noun] = /^\s*more ([a-z]+)/.exec(rest) ?? [];
    return noun !== undefined && !NO_UNIT.test(noun) && noun.endsWith('s') ? noun : lastUnit;
  }
  if (unit === '' || NO_UNIT.test(unit) || MONTH.test(unit)) return undefined;
  if (
    size !== '' ||
    /^(?:per cent|(?:cubic|square) .*|km|kilomet.*|tonnes|megawatts?|barrels|MW)$/i.test(unit) ||
    new RegExp(`^(?:${MONEY})$`, 'i').test(unit)
  )
    return [size, unit].filter(Boolean).join(' ');
  // Adjectives come before what is counted: “300 armoured vehicles”.
  return unit.endsWith('s') ? unit : /^\s*[A-Za-z-]+ ([a-z]+s)\b/.exec(rest)?.[1];
}

/** `begin` is where the number begins with its currency, `start` without. */
const isPartOfDate = (text: string, begin: number, number: string, start: number): boolean => {
  const before = text.slice(Math.max(0, begin - 14), begin);
  const after = text.slice(start + number.length, start + number.length + 14);
  const [, month = ''] = /([A-Za-z]+)\.?\s$/.exec(before) ?? [];
  const [, next = ''] = /^(?:st|nd|rd|th)?\s([A-Za-z]+)/.exec(after) ?? [];
  if (MONTH.test(month) || MONTH.test(next)) return true;
  if (/^(?:19|20)\d{2}$/.test(number) && !/^\s*(?:per cent|percent|%|tonnes|km|kilomet|megawatt|dollars)/.test(after)) return true;
  return /[\d:/–-]$|\p{L}-?$/u.test(before) || /^[:/]\d/.test(after);
};

/** `1,5` and `5 and 10 million`: what stands here is not the whole number, or lacks the scale that only the next has. */
const isPartOfNumber = (text: string, start: number, number: string): boolean =>
  /\d[,.]$/.test(text.slice(Math.max(0, start - 2), start)) ||
  /^,\d/.test(text.slice(start + number.length)) ||
  new RegExp(`^ (?:and|or) [$€£]?\\d[\\d.,]* (?:${SCALE})`).test(text.slice(start + number.length, start + number.length + 40));

const PER_CENT = '\\s*(?:per ?cent|pct|%)';
const ANY_UNIT = `(?:${PER_CENT}|\\s*(?:[mbtr]+illion|bn|mn|m|lakh|crore))?`;

/** `rose by 12 per cent to 3 billion dollars`: a share and what it led to are two numbers. */
const SHARE_TO_SUM = new RegExp(`${PER_CENT}\\s*to\\s*[$€£]?\\d[\\d.,]*(?!${PER_CENT})\\s*[\\p{L}$€£]`, 'u');

/** `30 to 40`, `30-40`, `between 30 and 40`: neither number is stated. */
function isRange(text: string, start: number, number: string): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  const after = text.slice(start + number.length, start + number.length + 30);
  const isShareToSum = new RegExp(`^(?:${SHARE_TO_SUM.source})`, 'u');
  if (new RegExp(`^${ANY_UNIT}\\s*(?:-|–|to)\\s*[$€£]?\\d`).test(after)) return !isShareToSum.test(after);
  const [range = ''] = new RegExp(`\\d${ANY_UNIT}\\s*(?:-|–|to)\\s*[$€£]?$`).exec(before) ?? [];
  if (range !== '') return !isShareToSum.test(`${range.slice(1)}${number}${after}`);
  return (
    /\bbetween [$€£]?(?:\d[\d,.]*(?: \w+)? and [$€£]?)?$/i.test(before) &&
    (/\band [$€£]?$/.test(before) || /^(?: \w+)? and [$€£]?\d/.test(after))
  );
}

/** The words after a number and its unit, or else those before it in the clause. */
function subjectOf(text: string, end: number, start: number): string {
  const after = wordsUntil(
    text.slice(end).replace(/^ of\b/, ''),
    /[.,;:“”]|\b(?:but|and|while|adding|who|which|after|over|he|she|by|before|until|within)\b/,
  );
  const isTime = /^(?:more|this|last|a|in|for|by|during|from|on|at|per|to|with)\b/.test(after);
  if (/\p{L}{3}/u.test(after) && !isTime && !/\d/.test(after)) return after;
  const clause = text
    .slice(0, start)
    .split(/[,;:“”]|\b(?:said|that|about|more than|up to|at|to|of)\b/)
    .map((part) => part.replace(/\d.*$/s, '').trim())
    .filter((part) => /\p{L}{3}/u.test(part))
    .at(-1);
  return asNoun(clause ?? '', /\bto (?:US)?[$€£]?$/.test(text.slice(0, start)));
}

const RISEN = /\s*\b(?:had |has |have )?(?:grown|grew|grows|risen|rose|rises|increased|jumped|climbed|expanded)(?: by)?$/;
const FALLEN = /\s*\b(?:had |has |have )?(?:fallen|fell|falls|dropped|declined|decreased|shrunk|shrank)(?: by)?$/;
const VERB =
  /\s*\b(?:(?:had |has |have )?(?:stood|reached|exceeded|amounted|totalled|hit|topped)|is|was|are|were|had|has|have)(?: at| to| by)?$/;

/** `trade had grown by` is a rise in trade, `trade stood at` is trade, and so is what trade had grown to. */
function asNoun(clause: string, isLevel: boolean): string {
  if (RISEN.test(clause)) return `${isLevel ? '' : 'rise in '}${clause.replace(RISEN, '')}`;
  if (FALLEN.test(clause)) return `${isLevel ? '' : 'fall in '}${clause.replace(FALLEN, '')}`;
  return clause.replace(VERB, '').trim();
}

const wordsUntil = (text: string, end: RegExp): string => (text.split(end)[0] ?? '').replaceAll(/\s+/g, ' ').trim();
