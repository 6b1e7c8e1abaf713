import { distance } from 'fastest-levenshtein';
import { foldWord } from './parse-query.ts';

/** The known word that a misspelt one most probably stands for: the one at the smallest edit distance, and of several the first. */
export function nearestWord(typed: string, known: string[]): string | undefined {
  const word = foldWord(typed);
  const maxDistance = word.length < 4 ? 0 : word.length < 7 ? 1 : 2;
  const near = known
    .filter((candidate) => Math.abs(candidate.length - word.length) <= maxDistance)
    .map((candidate) => ({ candidate, edits: distance(foldWord(candidate), word) }))
    .filter(({ edits }) => edits > 0 && edits <= maxDistance);
  return near.sort((a, b) => a.edits - b.edits)[0]?.candidate;
}

/** A query with its misspelt words corrected, given the words known, the most frequent first. Undefined if none can be corrected. */
export function correctSpelling(query: string, misspelt: string[], known: string[]): string | undefined {
  const corrections = new Map(misspelt.map((word) => [foldWord(word), nearestWord(word, known)]));
  const tokens = query.split(/(\s+)/u).map((token) => corrections.get(foldWord(token)) ?? token);
  const corrected = tokens.join('');
  return corrected === query ? undefined : corrected;
}
