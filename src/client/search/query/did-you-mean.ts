import { distance } from 'fastest-levenshtein';
import { bare } from './parse-query.ts';

/** The known word that a misspelt one was probably meant to be: with the fewest slips, and of those the most frequent. */
export function nearestWord(typed: string, known: string[]): string | undefined {
  const word = bare(typed);
  const allowed = word.length < 4 ? 0 : word.length < 7 ? 1 : 2;
  const near = known
    .filter((it) => Math.abs(it.length - word.length) <= allowed)
    .map((it) => ({ it, slips: distance(bare(it), word) }))
    .filter(({ slips }) => slips > 0 && slips <= allowed);
  return near.sort((a, b) => a.slips - b.slips)[0]?.it;
}

/** A query with misspelt words in their probable spelling; nothing where there is none for any of them. */
export function correct(query: string, wrong: string[], known: string[]): string | undefined {
  const right = new Map(wrong.map((word) => [bare(word), nearestWord(word, known)]));
  const corrected = query.split(/(\s+)/u).map((token) => right.get(bare(token)) ?? token);
  const text = corrected.join('');
  return text === query ? undefined : text;
}
