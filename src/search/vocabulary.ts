import type { Archive } from '../archive/model/archive.ts';
import { foldLetters } from '../archive/names/fold-letters.ts';

/** The most frequent words of a large archive are enough to guess from. */
const MOST = 20_000;

/** The words of all briefings that are worth guessing, as they are mostly written, those of most briefings first. */
export function vocabularyOf({ briefings }: Archive): string[] {
  const counts = new Map<string, { word: string; count: number }>();
  for (const { title, summary, body } of briefings) {
    const words = [title, summary, body].join(' ').match(/[\p{L}\p{M}]{4,}/gu) ?? [];
    const distinct = new Map(words.map((word) => [foldLetters(word), word]));
    for (const [folded, word] of distinct) {
      const known = counts.get(folded);
      // Within a sentence a word is mostly written small, and a name never.
      counts.set(folded, { word: known && known.word < word ? word : (known?.word ?? word), count: (known?.count ?? 0) + 1 });
    }
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
    .slice(0, MOST)
    .map(({ word }) => word);
}
