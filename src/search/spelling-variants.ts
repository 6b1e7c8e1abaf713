import { foldLetters } from '../archive/names/fold-letters.ts';

/**
 * The words of a text that Pagefind would not find in the spelling to which queries are folded, so spelt: `straße` gives
 * `strasse`, `Łukasz` gives `lukasz`. Accents are not among them: Pagefind puts those aside by itself.
 */
export function spellingsOf(text: string): string[] {
  const words = (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => !PLAIN.test(word));
  return [...new Set(words.filter((word) => bare(foldLetters(word)) !== bare(word.toLowerCase())).map(foldLetters))];
}

/** Words that are spelt in one way only. */
const PLAIN = /^[a-z]*$/i;

/** As Pagefind compares: without any mark. */
const bare = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');
