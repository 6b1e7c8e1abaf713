import { distance } from 'fastest-levenshtein';
import type { NamedPage } from '../../../views/parts/name-index.ts';
import { foldedWords } from '../../../archive/names/fold-letters.ts';

/** A page that has a name, with all its names as they are compared; the first is the one that the site prints. */
export interface Destination {
  page: NamedPage;
  names: Name[];
}

interface Name {
  words: string[];
  /** All words without the gaps between them, which writers leave or not: `Abu Dhabi`, `Абу-Даби`, `عبدالغنی`. */
  whole: string;
}

/** How a name can answer to a query, from the best way to the loosest. */
const WAYS = ['is it', 'begins with it', 'has its words', 'has words that begin with its words'] as const;

/** In which order things of different kinds stand that answer alike. */
const ORDER: Record<NamedPage['type'], number> = { person: 0, country: 1, pair: 2, organisation: 3, place: 4, topic: 5 };

/** Makes the names of all pages ready for comparison, once. */
export const makeDestinations = (pages: NamedPage[]): Destination[] =>
  pages.map((page) => ({ page, names: [page.text, ...page.others].map(makeName) }));

/**
 * The pages that answer to a query by any of their names, the best first. Where none does, those whose name is spelt
 * nearest to it, if any is near enough to have been meant.
 */
export function findJumps(destinations: Destination[], query: string): NamedPage[] {
  const asked = makeName(query);
  if (asked.words.length === 0) return [];
  const found = rank(destinations, (name) => wayOf(name, asked));
  return found.length > 0 ? found : nearest(destinations, asked);
}

/** The pages for whose names there is a number, the lowest first; the printed name goes before the others. */
function rank(destinations: Destination[], number: (name: Name) => number | undefined): NamedPage[] {
  return destinations
    .flatMap(({ page, names }) => {
      const ranks = names.map((name, at) => (number(name) ?? Infinity) * 2 + (at === 0 ? 0 : 1));
      const best = Math.min(...ranks);
      return best < Infinity ? [{ page, best }] : [];
    })
    .sort((a, b) => a.best - b.best || ORDER[a.page.type] - ORDER[b.page.type] || a.page.text.localeCompare(b.page.text))
    .map(({ page }) => page);
}

function wayOf({ words, whole }: Name, asked: Name): number | undefined {
  const way = (name: (typeof WAYS)[number]) => WAYS.indexOf(name);
  if (whole === asked.whole) return way('is it');
  if (whole.startsWith(asked.whole)) return way('begins with it');
  if (asked.words.every((word) => words.includes(word))) return way('has its words');
  return asked.words.every((word) => words.some((it) => it.startsWith(word))) ? way('has words that begin with its words') : undefined;
}

/** The pages with the fewest slips between a name of theirs and the query; several if they have equally few. */
function nearest(destinations: Destination[], asked: Name): NamedPage[] {
  const slips = new Map(destinations.flatMap(({ names }) => names.map((name) => [name, slipsBetween(name, asked)])));
  const fewest = Math.min(...slips.values());
  return fewest === Infinity ? [] : rank(destinations, (name) => (slips.get(name) === fewest ? fewest : undefined));
}

/** How many letters differ between the words of a query and the nearest ones of a name; infinite where one is too far. */
const slipsBetween = ({ words }: Name, asked: Name): number =>
  asked.words.reduce((sum, word) => sum + Math.min(...words.map((it) => (it.startsWith(word) ? 0 : slips(it, word)))), 0);

function slips(word: string, asked: string): number {
  const allowed = asked.length < 4 ? 0 : asked.length < 6 ? 1 : 2;
  // The word may still be growing: `lavrof` is near `lavrov`, and `lavrofs` would be near `lavrovsky`.
  const found = Math.min(distance(word, asked), distance(word.slice(0, asked.length), asked));
  return found <= allowed ? found : Infinity;
}

function makeName(text: string): Name {
  const words = foldedWords(text);
  return { words, whole: words.join('') };
}
