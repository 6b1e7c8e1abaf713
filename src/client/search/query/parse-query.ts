import { foldLetters } from '../../../archive/names/fold-letters.ts';

/** A parsed query: its words, folded, and the phrases among them as Pagefind takes them. */
export interface Query {
  /** Was anything typed? Punctuation alone has no words: it finds nothing, while an empty query finds everything. */
  typed: boolean;
  /** Every word, those of phrases too, in their order. */
  words: string[];
  /** The words outside quotation marks, as they were typed. */
  loose: string[];
  /** The words of each phrase, folded. */
  phrases: string[][];
  /** The parts of each word with hyphens, folded. Texts that have the parts next to each other are preferred. */
  compounds: string[][];
}

/** More words than these make the search slower and its results no better. */
const MAX_WORDS = 16;

const QUOTATION_MARKS = /[“”„«»‹›‟]/g;
const HYPHENS = /[-‐‑‒–—_/]+/u;

/**
 * Parses what a reader typed. Quotation marks of any language enclose a phrase; a mark that is never closed does not. A word with
 * hyphens counts as its parts, as texts write such words either way (`people-to-people`); one with a digit counts as one word (`S-400`).
 * There is no other syntax. A lone surrogate counts as a space.
 */
export function parseQuery(text: string): Query {
  const plain = text.toWellFormed().replaceAll('\uFFFD', ' ').replace(QUOTATION_MARKS, '"');
  const pieces = plain.split('"');
  const isPhrase = (at: number) => at % 2 === 1 && at < pieces.length - 1;
  const query: Query = { typed: text.trim() !== '', words: [], loose: [], phrases: [], compounds: [] };
  for (const [at, piece] of pieces.entries()) {
    const partsByToken = piece.split(/\s+/u).map(splitToken);
    const tokens = partsByToken.flat();
    const words = tokens.map(foldWord);
    query.words.push(...words);
    if (!isPhrase(at)) query.compounds.push(...partsByToken.filter((parts) => parts.length > 1).map((parts) => parts.map(foldWord)));
    if (!isPhrase(at)) query.loose.push(...tokens);
    else if (words.length > 0) query.phrases.push(words);
  }
  return { ...query, words: query.words.slice(0, MAX_WORDS), loose: query.loose.slice(0, MAX_WORDS) };
}

/** A query without some of its loose words. */
export function withoutWords(query: Query, removed: string[]): Query {
  const folded = new Set(removed.map(foldWord));
  const loose = query.loose.filter((word) => !folded.has(foldWord(word)));
  return {
    ...query,
    loose,
    words: [...loose.map(foldWord), ...query.phrases.flat()],
    compounds: query.compounds.filter((parts) => !parts.some((part) => folded.has(part))),
  };
}

/** Folds a word to the form in which words are compared: folded letters and digits, and nothing else. */
export const foldWord = (word: string): string => stripPunctuation(foldLetters(word));

const stripPunctuation = (word: string): string => word.replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

/** The words of a text, folded; words with hyphens both as one word and as their parts. */
export function tokenise(text: string): string[] {
  const tokens = foldLetters(text).split(/\s+/u);
  return tokens.flatMap((token) => (HYPHENS.test(token) ? [token, ...token.split(HYPHENS)] : token)).map(stripPunctuation);
}

/** The terms that find a phrase however a text writes it: as several words, or as one word with hyphens. */
export const phraseTerms = (phrase: string[]): string[] => [...new Set([phrase.join(' '), phrase.join('')])].map((form) => `"${form}"`);

const splitToken = (token: string): string[] =>
  (/\p{N}/u.test(token) ? [token] : token.split(HYPHENS)).filter((part) => foldWord(part) !== '');
