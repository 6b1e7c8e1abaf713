import type { PartialBriefing } from '../../schemas/briefing.ts';
import type { Finding } from '../../schemas/fields/unwanted-characters.ts';
import { FOREIGN_MARK, isBalanced, isPartOfQuote, quotationsIn, STRAIGHT_MARK } from '../body/quotation-syntax.ts';
import { impossibleDayFindings } from '../body/impossible-days.ts';
import { relativeDayFindings } from '../body/relative-days.ts';
import type { FieldFinding } from '../diagnostics/field-finding.ts';
import { completeList } from '../read/salvage-fields.ts';

/** Checks the texts that stand alone in lists and feeds (title, summary and glance) for quotation marks, quoted words and relative days. */
export function checkTitleAndSummaryWording({ title, summary, glance = [], quotes }: PartialBriefing): FieldFinding[] {
  const texts = [
    { path: ['title'], text: title ?? '' },
    { path: ['summary'], text: summary ?? '' },
    ...glance.flatMap((text, at) => [{ path: ['glance', at], text }]), // skips the holes of invalid lines
  ];
  const quoted = completeList(quotes)?.map(({ words }) => words);
  return texts.flatMap(({ path, text }) =>
    [
      ...checkMarks(text),
      ...(quoted ? checkQuotedWords(text, quoted) : []),
      ...relativeDayFindings(text),
      ...impossibleDayFindings(text),
    ].map((finding) => ({
      path,
      ...finding,
    })),
  );
}

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
