import { foldLetters } from '../../../archive/names/fold-letters.ts';

/** What joins the parts of a word: hyphens of all kinds, and slashes. */
export const HYPHENS = /[-‐‑‒–—_/]+/u;
/** Of all the signs that are typed, or pasted, for an apostrophe. */
export const POSSESSIVE = /[’'ʼ‘`´′＇]s$/i;

/** Folds a word to the form in which words are compared: folded letters and digits, and nothing else. */
export const foldWord = (word: string): string => stripPunctuation(foldLetters(word.replace(POSSESSIVE, '')));

const stripPunctuation = (word: string): string => word.replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

/** The words of a text, folded; words with hyphens both as one word and as their parts. */
export function tokenise(text: string): string[] {
  const tokens = text.split(/\s+/u);
  return tokens.flatMap((token) => (HYPHENS.test(token) ? [token, ...token.split(HYPHENS)] : token)).map(foldWord);
}

/** The terms that find a phrase however a text writes it: as several words, or as one word with hyphens. */
export const phraseTerms = (phrase: string[]): string[] => [...new Set([phrase.join(' '), phrase.join('')])].map((form) => `"${form}"`);

/** The parts of a token with hyphens, unless it has a number in it: `S-400`. */
export const splitToken = (token: string): string[] =>
  (/\p{N}/u.test(token) ? [token] : token.split(HYPHENS)).filter((part) => foldWord(part) !== '');
