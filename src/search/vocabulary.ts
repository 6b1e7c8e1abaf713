import type { Archive } from '../archive/model/archive.ts';
import { foldLetters } from '../archive/names/fold-letters.ts';

/** The most frequent words of a large archive are enough to correct spelling with. */
const MAX_WORDS = 20_000;

/**
 * The words from which misspelt queries are corrected: the words of four or more letters in all briefings, in their most usual spelling,
 * sorted by the number of briefings that have them.
 */
export function makeVocabulary({ briefings }: Archive): string[] {
  const counts = new Map<string, { word: string; count: number }>();
  for (const { title, summary, body } of briefings) {
    const words = [title, summary, body].join(' ').match(/[\p{L}\p{M}]{4,}/gu) ?? [];
    const distinct = new Map(words.map((word) => [foldLetters(word), word]));
    for (const [folded, word] of distinct) {
      const known = counts.get(folded);
      // Prefers the spelling in lower case: a word at the start of a sentence has a capital, a name always has.
      counts.set(folded, { word: known && known.word < word ? word : (known?.word ?? word), count: (known?.count ?? 0) + 1 });
    }
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
    .slice(0, MAX_WORDS)
    .map(({ word }) => word);
}
