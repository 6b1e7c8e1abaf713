import { foldLetters } from '../../../archive/names/fold-letters.ts';
import type { PagefindFragment } from '../engine/load-pagefind.ts';

/** The parameter in the URL of a briefing that holds the words by which it was found. */
const PARAMETER = 'marks';

/** More words than these would highlight the whole page rather than the place that was found, and make the URL long. */
const MAX_WORDS = 12;

/** A word with the hyphens and points inside it: `S-400`, `gas-pipeline`, `1.5`. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-–’'.,][\p{L}\p{M}\p{N}]+)*/gu;
const POSSESSIVE = /[’']s$/i;

/** A word of a text as highlights compare it, folded and without a possessive ’s, and its position in the text. */
export interface PositionedWord {
  word: string;
  start: number;
  end: number;
}

/** The words of a text in their order. */
export const positionedWords = (text: string): PositionedWord[] =>
  [...text.matchAll(WORD)].map(({ 0: match, index }) => {
    const withoutPossessive = match.replace(POSSESSIVE, '');
    return { word: foldLetters(withoutPossessive), start: index, end: index + withoutPossessive.length };
  });

/** The words that a search found in the text of a briefing, in all the forms that they have there, each once. */
export function foundWords({ raw_content: content, locations }: Pick<PagefindFragment, 'raw_content' | 'locations'>): string[] {
  const tokens = content.split(/\s+/);
  const found = locations.flatMap((at) => positionedWords(tokens[at] ?? '').map(({ word }) => word));
  return [...new Set(found)].slice(0, MAX_WORDS);
}

/** The URL of a briefing, with or without a fragment, that tells its page which words to highlight. */
export function withHighlights(url: string, words: string[]): string {
  if (words.length === 0) return url;
  const [path = '', fragment] = url.split('#');
  const parameter = new URLSearchParams({ [PARAMETER]: words.join(' ') }).toString();
  return `${path}?${parameter}${fragment === undefined ? '' : `#${fragment}`}`;
}

/** The words to highlight by the query string of a URL, each once. */
export const parseHighlights = (search: string): Set<string> =>
  new Set(
    positionedWords(new URLSearchParams(search).get(PARAMETER) ?? '')
      .slice(0, MAX_WORDS)
      .map(({ word }) => word),
  );

/** The same absolute URL without words to highlight. */
export function withoutHighlights(address: string): string {
  const url = new URL(address);
  url.searchParams.delete(PARAMETER);
  return url.href;
}
