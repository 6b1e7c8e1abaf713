import { beginAlike, editDistance } from './edit-distance.ts';
import { foldWord } from './fold-word.ts';

/** With one of these before it, a word means the opposite. Longer ones, such as `dis`, are more mistakes than a word may have. */
const REVERSALS = ['un', 'in', 'im', 'ir', 'il', 'de'];

/**
 * The known words that a misspelt one may stand for, the likeliest first: those at the smallest edit distance, and of these the most
 * frequent, as `known` has them. None of them begins with another letter, or reverses the meaning.
 */
export function nearestWords(typed: string, known: string[]): string[] {
  const word = foldWord(typed);
  const max = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  const near = known
    .filter((candidate) => Math.abs(candidate.length - word.length) <= max)
    .map((candidate) => ({ candidate, folded: foldWord(candidate) }))
    .filter(({ folded }) => beginAlike(folded, word))
    .map(({ candidate, folded }) => ({ candidate, folded, edits: editDistance(word, folded, max) }))
    .filter(({ folded, edits }) => edits > 0 && edits < Infinity && !reverses(word, folded));
  const spellings = new Map<string, string>();
  // Of two spellings of a word the one with a capital is a name.
  for (const { candidate, folded } of near.sort((a, b) => a.edits - b.edits)) {
    const known = spellings.get(folded);
    if (known === undefined || candidate < known) spellings.set(folded, candidate);
  }
  return [...spellings.values()];
}

const reverses = (a: string, b: string): boolean => REVERSALS.some((prefix) => prefix + a === b || prefix + b === a);

/** The queries that a query with misspelt words may stand for, the likeliest first, given the known words, the most frequent first. */
export function correctSpelling(query: string, misspelt: string[], known: string[]): string[] {
  const corrections = misspelt.flatMap((word) => {
    const words = nearestWords(word, known);
    return words.length > 0 ? [{ word: foldWord(word), words }] : [];
  });
  const most = Math.max(0, ...corrections.map(({ words }) => words.length));
  return Array.from({ length: most }, (_, at) =>
    query
      .split(/(\s+)/u)
      .map((token) => {
        const words = corrections.find(({ word }) => word === foldWord(token))?.words ?? [];
        return words[at] ?? words[0] ?? token;
      })
      .join(''),
  ).filter((corrected) => corrected !== query);
}
