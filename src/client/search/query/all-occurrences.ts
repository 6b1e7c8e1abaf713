import { exactTokenOf, exactTokensIn } from '../../../archive/names/exact-search-tokens.ts';
import { foldLetters } from '../../../archive/names/fold-letters.ts';
import { foldWord, HYPHENS } from './fold-word.ts';

/** What the engine knows of a form of a term in the text of one record. */
export interface FoundForm {
  /** Its words, folded. */
  words: string[];
  /** The positions at which the engine found the whole form: the first of them, as it looks no further. */
  found: number[];
  /** The positions of all words that begin like its words. */
  candidates: number[];
}

/** Words that are no plural of another. */
const NO_PLURALS = new Set(['news']);

/** All positions at which the words of a form stand in a text, inflected or not. Words that only begin alike are left out. */
export function allOccurrences(tokens: string[], { words, found, candidates }: FoundForm): number[] {
  const foundWords = new Set(found.flatMap((at) => partsOf(tokens[at])));
  const tests = words.map((word) => testFor(word, foundWords));
  const runs = candidates.flatMap((at) => runFrom(tokens, at, tests));
  const exact = words.length === 1 && exactTokenOf(words[0] ?? '') !== undefined ? [] : found;
  return [...new Set([...exact, ...runs])];
}

/** The positions of the words of a form, if they stand one after the other from a position on, in tokens or in parts of them. */
function runFrom(tokens: string[], at: number, tests: ((part: string) => boolean)[]): number[] {
  const [first] = tests;
  if (tests.length === 1) return [tokens[at] ?? '', ...partsOf(tokens[at])].some((part) => first?.(part)) ? [at] : [];
  const parts = tests.flatMap((_, after) => partsOf(tokens[at + after]).map((part) => ({ part, at: at + after })));
  const start = parts.findIndex(({ part }) => first?.(part));
  const run = start < 0 ? [] : parts.slice(start, start + tests.length);
  return run.length === tests.length && run.every(({ part }, word) => tests[word]?.(part)) ? run.map((it) => it.at) : [];
}

const partsOf = (token = ''): string[] => [...new Set([foldWord(token), ...token.split(HYPHENS).map(foldWord)])];

/** Tells the words of a text that are a word, another form of it, or one of those that the engine found for it. */
function testFor(word: string, foundWords: Set<string>): (part: string) => boolean {
  const token = exactTokenOf(word);
  if (token !== undefined) return (part) => exactTokensIn(foldLetters(part)).includes(token);
  const stems = new Set(stemsOf(word));
  return (part) => stemsOf(part).some((stem) => stems.has(stem)) || (foundWords.has(part) && part.slice(0, 2) === word.slice(0, 2));
}

/** What an English word may be without the ending of a plural or a verb, the word itself too: `planned` is `plan`, or `planne`. */
function stemsOf(word: string): string[] {
  if (NO_PLURALS.has(word)) return [word];
  const [, bare] = /^(.{3,})(?:ing|ed)$/.exec(word) ?? [];
  if (bare !== undefined) return [word, bare, `${bare}e`, bare.replace(/([bdgmnprt])\1$/, '$1'), bare.replace(/i$/, 'y')];
  const [, one] = /^(.{3,})s$/.exec(word) ?? [];
  return one === undefined ? [word] : [word, one, one.replace(/(s|x|z|ch|sh)e$/, '$1'), one.replace(/ie$/, 'y')];
}
