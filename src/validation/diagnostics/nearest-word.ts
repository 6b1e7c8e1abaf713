import { closest, distance } from 'fastest-levenshtein';

/** The known word nearest to a misspelt one, if it is near enough to suggest it. */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  const words = [...known];
  if (words.length === 0) return undefined;
  const guess = closest(word, words);
  const edits = distance(word, guess);
  // More than a third of the word must be right, so that `by` is not suggested for `to`.
  return edits <= Math.max(2, word.length / 3) && edits * 1.5 < word.length ? guess : undefined;
}
