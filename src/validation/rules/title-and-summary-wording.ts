import type { PartialBriefing } from '../../schemas/briefing.ts';
import type { Finding } from '../../schemas/fields/unwanted-characters.ts';
import { FOREIGN_MARK, isBalanced, isPartOfQuote, quotationsIn, STRAIGHT_MARK } from '../body/quotation-syntax.ts';
import { impossibleDayFindings } from '../body/impossible-days.ts';
import { relativeDayFindings } from '../body/relative-days.ts';
import type { FieldFinding } from '../diagnostics/field-finding.ts';
import { completeList, listOf } from '../read/salvage-fields.ts';

/**
 * Checks that the title is a headline, and the texts that stand alone in lists and feeds (title, summary and glance) for quotation marks,
 * quoted words and relative days.
 */
export function checkTitleAndSummaryWording(data: PartialBriefing): FieldFinding[] {
  const quoted = completeList(data.quotes)?.map(({ words }) => words);
  return [
    ...checkTitle(data),
    ...textsAboveBody(data).flatMap(({ path, text }) =>
      [...checkMarks(text), ...(quoted ? checkQuotedWords(text, quoted) : []), ...findWrongDays(text)].map((finding) => ({
        path,
        ...finding,
      })),
    ),
  ];
}

/** How many words in capitals, and none in small letters, are more than abbreviations. */
const CAPITALS = 4;

/** Checks that a title is a headline: without a full stop, not in capitals, and other words than the summary. */
function checkTitle({ title = '', summary }: PartialBriefing): FieldFinding[] {
  if (summary === title) return [{ path: ['summary'], problem: 'says the same as `title`', remedy: 'say what the title leaves out' }];
  if (/\p{Ll}{3}\.$/u.test(title)) return [{ path: ['title'], problem: 'ends with a full stop', remedy: 'leave it out' }];
  return !/\p{Ll}/u.test(title) && (title.match(/\p{Lu}{2,}/gu) ?? []).length >= CAPITALS
    ? [{ path: ['title'], problem: 'is in capitals', remedy: 'write it as a sentence' }]
    : [];
}

/** The valid ones of these texts. */
export const textsAboveBody = ({ title = '', summary = '', glance = [] }: PartialBriefing): { path: PropertyKey[]; text: string }[] => [
  { path: ['title'], text: title },
  { path: ['summary'], text: summary },
  ...glance.flatMap((text, at) => [{ path: ['glance', at], text }]), // skips the holes of invalid lines
];

function checkMarks(text: string): Finding[] {
  if (STRAIGHT_MARK.test(text)) return [{ problem: 'has straight quotation marks or apostrophes', remedy: 'write “ ” and ’' }];
  if (FOREIGN_MARK.test(text)) {
    return [{ problem: 'has quotation marks of another language', remedy: 'write “ ” around words that somebody said' }];
  }
  if (!isBalanced(text)) {
    return [{ problem: 'has a quotation that does not end', remedy: 'close every “ with a ”' }];
  }
  return [];
}

/** Checks that quotation marks hold words of a quote. Unlike a body, these texts may quote a part of it. */
const checkQuotedWords = (text: string, quotes: string[]): Finding[] =>
  quotationsIn(text)
    .filter(({ words }) => !quotes.some((quote) => isPartOfQuote(words, quote)))
    .map(({ words }) => ({
      problem: `quotes words that are in none of the \`quotes\`: “${words}”`,
      remedy: 'take them as they stand there, add a quote, or put them in your own words',
    }));

/** Checks that other texts of a briefing, which readers see years later, name their days by date, and days that there are. */
export function checkDayWordingOfFields({
  commitments = [],
  documents,
  quotes = [],
  figures = [],
  corrections = [],
}: PartialBriefing): FieldFinding[] {
  // `flatMap` skips the holes of invalid entries.
  const texts: [PropertyKey[], string | undefined][] = [
    ...commitments.flatMap((commitment, at): [PropertyKey[], string | undefined][] => [
      [['commitments', at, 'what'], commitment.what],
      [['commitments', at, 'condition'], 'condition' in commitment ? commitment.condition : undefined],
      ...commitment.history.flatMap(({ note }, n): [PropertyKey[], string][] => [[['commitments', at, 'history', n, 'note'], note]]),
    ]),
    ...listOf(documents).flatMap(({ title }, at): [PropertyKey[], string][] => [[['documents', at, 'title'], title]]),
    ...quotes.flatMap(({ occasion }, at): [PropertyKey[], string][] => [[['quotes', at, 'occasion'], occasion]]),
    ...figures.flatMap(({ what }, at): [PropertyKey[], string][] => [[['figures', at, 'what'], what]]),
    ...corrections.flatMap(({ note }, at): [PropertyKey[], string][] => [[['corrections', at, 'note'], note]]),
  ];
  return texts.flatMap(([path, text = '']) => findWrongDays(text).map((finding) => ({ path, ...finding })));
}

/** A finding for each day that a text names by when it was written, or that no calendar has. */
const findWrongDays = (text: string): Finding[] => [...relativeDayFindings(text), ...impossibleDayFindings(text)];
