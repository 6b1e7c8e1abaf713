import { nearestWord } from '../diagnostics/nearest-word.ts';
import { isSlug, slugOf } from '../../schemas/fields/key-and-id.ts';

/** What files are called, by which a slip is understood. */
export interface KnownIds {
  ids: string[];
  /** The ids by `nameKey` of each name, other spelling, family name and former id. */
  byName: Map<string, Set<string>>;
}

/** The words of a name that shorter ones must not be found in: a word of two letters stands in too many. */
const SHORTEST_WORD = 3;

/** Names are compared without case and accents, those in other scripts without case. */
export const nameKey = (name: string): string =>
  /(?!\p{Script=Latin})\p{L}/u.test(name) ? name.trim().toLowerCase().replaceAll(/\s+/g, ' ') : slugOf(name);

/**
 * The ids that were probably meant by what stands in the place of one: a name, a family name, words around a name, a path, a slip of the
 * keyboard. None if nothing is near; several if a name belongs to several.
 */
export function guessIds(written: string, { ids, byName }: KnownIds): string[] {
  const bare = written
    .trim()
    .replace(/^.*\/(?=[^/]+$)/, '')
    .replace(/\.(?:ya?ml|md|csv)$/, '');
  const slug = slugOf(bare);
  if (isSlug(slug) && ids.includes(slug)) return [slug];
  const named = byName.get(nameKey(bare));
  if (named) return [...named].filter(isSlug);
  const words = wordsOf(bare);
  const alike = [...byName].filter(([name]) => {
    const other = wordsOf(name);
    return isAmong(other, words) || isAmong(words, other);
  });
  const shared = ([name]: [string, Set<string>]) => wordsOf(name).filter((word) => words.includes(word)).length;
  const most = Math.max(0, ...alike.map(shared));
  const best = new Set(alike.filter((entry) => shared(entry) === most).flatMap(([, of]) => [...of]));
  if (best.size > 0) return [...best].filter(isSlug);
  const near = nearestWord(slug, ids.filter(isSlug));
  return near === undefined ? [] : [near];
}

/** The ids of several names that somebody wrote into one entry: `Sudonia and Norland`. None unless each part is a name. */
export function guessSeveral(written: string, known: KnownIds): string[] {
  const parts = written.split(/[,;&/]|\band\b/).map((part) => part.trim());
  const guesses = parts.map((part) => known.byName.get(nameKey(part)) ?? (known.ids.includes(part) ? new Set([part]) : new Set<string>()));
  return parts.length > 1 && guesses.every(({ size }) => size === 1) ? guesses.flatMap((guess) => [...guess]) : [];
}

const wordsOf = (name: string): string[] => nameKey(name).split(/[\s-]/);

const isAmong = (words: string[], others: string[]): boolean =>
  words.join('').length >= SHORTEST_WORD && words.every((word) => others.includes(word));
