import { foldLetters } from '../../../archive/names/fold-letters.ts';

/** A query, read: its words, folded, and the phrases among them as Pagefind takes them. */
export interface Query {
  /** Was anything typed? Signs alone are no words: they find nothing, while no query at all finds everything. */
  typed: boolean;
  /** Every word, those of phrases too, in their order. */
  words: string[];
  /** The words that stand outside quotation marks, as they were typed. */
  loose: string[];
  /** Each phrase by its words, folded. */
  phrases: string[][];
  /** Each word with hyphens by its parts, folded; texts that have them together are preferred. */
  compounds: string[][];
}

/** Beyond these an answer says no more and takes longer. */
const MOST_WORDS = 16;

const OPENING = /[“”„«»‹›‟]/g;
const HYPHENS = /[-‐‑‒–—_/]+/u;

/**
 * Reads what a reader typed. Quotation marks of any language set a phrase; one that is never closed sets none.
 * A word with hyphens counts as its parts, as texts write it either way (`people-to-people`); one with a figure as one word
 * (`S-400`). Nothing that is typed has another meaning, and a lone surrogate is as good as a space.
 */
export function parseQuery(text: string): Query {
  const plain = text.toWellFormed().replaceAll('\uFFFD', ' ').replace(OPENING, '"');
  const pieces = plain.split('"');
  const inside = (at: number) => at % 2 === 1 && at < pieces.length - 1;
  const query: Query = { typed: text.trim() !== '', words: [], loose: [], phrases: [], compounds: [] };
  for (const [at, piece] of pieces.entries()) {
    const parts = piece.split(/\s+/u).map(partsOf);
    const tokens = parts.flat();
    const words = tokens.map(bare);
    query.words.push(...words);
    if (!inside(at)) query.compounds.push(...parts.filter((of) => of.length > 1).map((of) => of.map(bare)));
    if (!inside(at)) query.loose.push(...tokens);
    else if (words.length > 0) query.phrases.push(words);
  }
  return { ...query, words: query.words.slice(0, MOST_WORDS), loose: query.loose.slice(0, MOST_WORDS) };
}

/** A query without some of its loose words. */
export function withoutWords(query: Query, left: string[]): Query {
  const folded = new Set(left.map(bare));
  const loose = query.loose.filter((word) => !folded.has(bare(word)));
  return {
    ...query,
    loose,
    words: [...loose.map(bare), ...query.phrases.flat()],
    compounds: query.compounds.filter((parts) => !parts.some((it) => folded.has(it))),
  };
}

/** A word as it is compared: folded, without anything that is not a letter or a figure. */
export const bare = (word: string): string => stripped(foldLetters(word));

const stripped = (word: string): string => word.replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

/** The words of a text as they are compared, those with hyphens both by their parts and as one. */
export function comparedWords(text: string): string[] {
  const tokens = foldLetters(text).split(/\s+/u);
  return tokens.flatMap((token) => (HYPHENS.test(token) ? [token, ...token.split(HYPHENS)] : token)).map(stripped);
}

/** The ways in which a text may write a phrase: word by word, or as one, as hyphens do. */
export const formsOf = (phrase: string[]): string[] => [...new Set([phrase.join(' '), phrase.join('')])].map((form) => `"${form}"`);

const partsOf = (token: string): string[] => (/\p{N}/u.test(token) ? [token] : token.split(HYPHENS)).filter((part) => bare(part) !== '');
