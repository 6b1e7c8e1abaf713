import { closest, distance } from 'fastest-levenshtein';

/** The known word that was probably meant, if one is near enough to be worth naming. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const words = [...known];
  if (words.length === 0) return undefined;
  const guess = closest(word, words);
  const far = distance(word, guess);
  // At least a third of the word must be left of it: `by` is no slip of `to`.
  return far <= Math.max(2, word.length / 3) && far * 1.5 < word.length ? guess : undefined;
}
