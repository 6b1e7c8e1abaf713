import type { PartialBriefing } from '../../schemas/briefing.ts';
import type { FieldFinding } from '../diagnostics/finding.ts';
import { FOREIGN_MARK, isWithin, quotedIn, STRAIGHT_MARK } from '../body/quotation.ts';
import { problemOfRelativeDay, relativeDays } from './relative-days.ts';
import { complete } from '../read/salvage.ts';

/** Checks the lines that stand alone in lists and feeds, title, summary and glance, as the body is judged. */
export function checkStandaloneText({ title, summary, glance = [], quotes }: PartialBriefing): FieldFinding[] {
  const lines = [
    { path: ['title'], text: title ?? '' },
    { path: ['summary'], text: summary ?? '' },
    ...glance.flatMap((text, at) => [{ path: ['glance', at], text }]), // passes over lines that did not pass
  ];
  const said = complete(quotes)?.map(({ words }) => words);
  return lines.flatMap(({ path, text }) =>
    [...checkMarks(text), ...(said ? checkWords(text, said) : []), ...relativeDays(text).map(problemOfRelativeDay)].map((it) => ({
      path,
      ...it,
    })),
  );
}

type Problem = Omit<FieldFinding, 'path'>;

function checkMarks(text: string): Problem[] {
  if (STRAIGHT_MARK.test(text)) return [{ problem: 'has straight quotation marks or apostrophes', remedy: 'write “ ” and ’' }];
  if (FOREIGN_MARK.test(text)) {
    return [{ problem: 'has quotation marks of another language', remedy: 'write “ ” around words that somebody said' }];
  }
  if (text.split('“').length !== text.split('”').length) {
    return [{ problem: 'has a quotation that does not end', remedy: 'close every “ with a ”' }];
  }
  return [];
}

/** A headline may give less of a quote than the text does, but nothing else. */
const checkWords = (text: string, said: string[]): Problem[] =>
  quotedIn(text)
    .filter(({ words }) => !said.some((it) => isWithin(words, it)))
    .map(({ words }) => ({
      problem: `quotes words that are in none of the \`quotes\`: “${words}”`,
      remedy: 'take them as they stand there, add a quote, or put them in your own words',
    }));
