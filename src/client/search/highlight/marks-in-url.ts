import { foldLetters } from '../../../archive/names/fold-letters.ts';
import type { Hit } from '../engine/pagefind.ts';

/** The parameter in the address of a briefing that holds the words by which it was found. */
const PARAMETER = 'marks';

/** More words than that mark a page rather than its place in it; an address is no place for them either. */
const MOST = 12;

/** A word with the hyphens and points inside it: `S-400`, `gas-pipeline`, `1.5`. A final ’s belongs to its sentence. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-–’'.,][\p{L}\p{M}\p{N}]+)*/gu;
const POSSESSIVE = /[’']s$/i;

/** A word of a text as marks compare it, and where it stands. */
export interface PlacedWord {
  word: string;
  start: number;
  end: number;
}

/** The words of a text in the order in which they stand. */
export const placedWords = (text: string): PlacedWord[] =>
  [...text.matchAll(WORD)].map(({ 0: match, index }) => {
    const bare = match.replace(POSSESSIVE, '');
    return { word: foldLetters(bare), start: index, end: index + bare.length };
  });

/** The words of a briefing that a search found in it, in all the forms in which they stand there, each once. */
export function foundWords({ raw_content: content, locations }: Pick<Hit, 'raw_content' | 'locations'>): string[] {
  const words = content.split(/\s+/);
  const found = locations.flatMap((at) => placedWords(words[at] ?? '').map(({ word }) => word));
  return [...new Set(found)].slice(0, MOST);
}

/** The address of a briefing, with or without an anchor, from which its page knows what to mark. */
export function withMarks(address: string, words: string[]): string {
  if (words.length === 0) return address;
  const [path = '', anchor] = address.split('#');
  const marks = new URLSearchParams({ [PARAMETER]: words.join(' ') }).toString();
  return `${path}?${marks}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** The words to be marked by the query string of an address, each once. */
export const marksIn = (search: string): Set<string> =>
  new Set(
    placedWords(new URLSearchParams(search).get(PARAMETER) ?? '')
      .slice(0, MOST)
      .map(({ word }) => word),
  );

/** The same address without what was to be marked. */
export function withoutMarks(address: string): string {
  const url = new URL(address);
  url.searchParams.delete(PARAMETER);
  return url.href;
}
