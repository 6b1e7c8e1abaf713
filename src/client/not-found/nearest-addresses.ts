import { distance } from 'fastest-levenshtein';
import { foldedWords } from '../../archive/names/fold-letters.ts';

/** How many addresses are suggested at most. */
const MOST = 5;
/** How much of the words of an address must be found in another for it to be suggested. */
const ENOUGH = 0.5;

/**
 * The addresses most like one that does not exist, the nearest first. The first folder does not count: it says only what kind of page was
 * asked for. Words may differ by a letter or, from eight letters on, by two, and the more addresses have one, the less it counts.
 */
export function nearestAddresses(missing: string, addresses: string[]): string[] {
  const [folder = '', ...rest] = missing.split('/').filter(Boolean);
  const isFolder = rest.length > 0 || addresses.some((address) => address.startsWith(`${folder}/`));
  const asked = foldedWords(isFolder ? rest.join('/') : folder);
  const candidates = addresses.map((address) => ({ address, words: foldedWords(address) }));
  const weightOf = (word: string) => 1 / (1 + candidates.filter(({ words }) => words.includes(word)).length);
  const weights = new Map(asked.map((word) => [word, weightOf(word)]));
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return candidates
    .map(({ address, words }) => {
      const found = [...weights].filter(([word]) => words.some((other) => isAlmost(word, other)));
      return { address, share: found.reduce((sum, [, weight]) => sum + weight, 0) / all, surplus: words.length - found.length };
    })
    .filter(({ share }) => share >= ENOUGH)
    .sort((a, b) => b.share - a.share || a.surplus - b.surplus)
    .slice(0, MOST)
    .map(({ address }) => address);
}

/** Digits and short words must be the same. */
function isAlmost(word: string, other: string): boolean {
  if (word === other) return true;
  if (word.length < 3 || /^\d/u.test(word) || Math.abs(word.length - other.length) > 2) return false;
  return distance(word, other) <= (word.length < 8 ? 1 : 2);
}
