import { foldLetters } from '../archive/names/fold-letters.ts';

/**
 * The words of a text that Pagefind would not find by the folded form that queries have, in that form: `strasse` for `straße`, `lukasz`
 * for `Łukasz`. Words that only have accents are not among them, as Pagefind ignores accents by itself.
 */
export function findSpellingVariants(text: string): string[] {
  const words = (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => !PLAIN_WORD.test(word));
  const variants = words.filter((word) => withoutAccents(foldLetters(word)) !== withoutAccents(word.toLowerCase()));
  return [...new Set(variants.map(foldLetters))];
}

/** Words that have only one spelling. */
const PLAIN_WORD = /^[a-z]*$/i;

/** The form in which Pagefind compares words. */
const withoutAccents = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');
