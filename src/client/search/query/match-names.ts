import { foldedWords } from '../../../archive/names/fold-letters.ts';
import type { NamedPage } from '../../../views/parts/named-pages.ts';
import { beginAlike, editDistance } from './edit-distance.ts';
import { POSSESSIVE } from './fold-word.ts';
import { isStopWord } from './stop-words.ts';
import type { Query, Term } from './query.ts';

/** A page with all its names prepared for comparison. The first is the one that the site prints. */
export interface PreparedPage {
  page: NamedPage;
  names: PreparedName[];
}

interface PreparedName {
  words: string[];
  /** All words without the spaces and hyphens between them, which writers use or omit: `Abu Dhabi`, `Абу-Даби`, `عبدالغنی`. */
  joined: string;
}

/** The ways in which a name can match a query, from the best to the loosest. */
const MATCH_TYPES = ['equal', 'begins with it', 'has its words', 'has words that begin with its words'] as const;

/** The order of pages of different types whose names match alike. */
const TYPE_ORDER: Record<NamedPage['type'], number> = { person: 0, country: 1, pair: 2, organisation: 3, place: 4, topic: 5 };

/** Prepares the names of all pages for comparison, once. */
export const prepareNames = (pages: NamedPage[]): PreparedPage[] =>
  pages.map((page) => ({ page, names: [page.text, ...page.others].map(prepareName) }));

/** The pages of several parts of the names, each once with all names that they have of it. */
export function joinParts(parts: PreparedPage[][]): PreparedPage[] {
  if (parts.length === 1) return parts[0] ?? [];
  const joined = new Map<string, PreparedPage>();
  for (const { page, names } of parts.flat()) {
    const known = joined.get(page.href);
    joined.set(page.href, known ? { page, names: [...known.names, ...names.slice(1)] } : { page, names });
  }
  return [...joined.values()];
}

/** The pages any of whose names match a query, the best match first. */
export function matchNames(pages: PreparedPage[], query: string): NamedPage[] {
  const asked = prepareName(query);
  return asked.words.length === 0 ? [] : rankPages(pages, (name) => matchName(name, asked));
}

/** The pages with the most similar name, if one is similar enough for the query to be a misspelling of it; several if they are equally near. */
export function mostSimilarPages(pages: PreparedPage[], query: string): NamedPage[] {
  const asked = prepareName(query);
  if (asked.words.length === 0) return [];
  const edits = new Map(pages.flatMap(({ names }) => names.map((name) => [name, editsToName(name, asked)])));
  const fewest = Math.min(...edits.values());
  return fewest === Infinity ? [] : rankPages(pages, (name) => (edits.get(name) === fewest ? fewest : undefined));
}

/** The pages of some types that have a name, or all its words in one; those with exactly the name if there are any. */
export function pagesNamed(pages: PreparedPage[], name: string, types?: NamedPage['type'][]): NamedPage[] {
  const asked = prepareName(name);
  if (asked.words.length === 0) return [];
  const ofTypes = pages.filter(({ page }) => types?.includes(page.type) ?? true);
  const exact = rankPages(ofTypes, ({ joined }) => (joined === asked.joined ? 0 : undefined));
  return exact.length > 0 ? exact : rankPages(ofTypes, ({ words }) => (asked.words.every((word) => words.includes(word)) ? 0 : undefined));
}

/** Words of a query that are a name, and the pages that have it, the best match first. */
export interface FoundName {
  /** As typed. */
  text: string;
  pages: NamedPage[];
}

/** No name of more words is looked for. */
const MAX_NAME_WORDS = 5;

/** The names among the words of a query, the longest first at each place. A word that only begins a name is none. */
export function findNamesInQuery(pages: PreparedPage[], { terms }: Pick<Query, 'terms'>): FoundName[] {
  const found: FoundName[] = [];
  for (let at = 0; at < terms.length; at++)
    for (const { text, asked, length } of spansAt(terms, at)) {
      const named = rankPages(pages, (name, page) => wholeRank(name, asked, page));
      if (named.length === 0) continue;
      found.push({ text, pages: named });
      at += length - 1;
      break;
    }
  return found;
}

/** What the names in a query may be filed under: the first word of each span of words, and the span as one word. */
export const keysInQuery = ({ terms }: Pick<Query, 'terms'>): string[] => [
  ...new Set(terms.flatMap((_, at) => spansAt(terms, at).flatMap(({ asked }) => [asked.words[0] ?? '', asked.joined]))),
];

/** The words from a place in a query that may be a name together, the longest span first. */
function spansAt(terms: Term[], at: number): { text: string; asked: PreparedName; length: number }[] {
  const spans = [];
  for (let length = Math.min(MAX_NAME_WORDS, terms.length - at); length > 0; length--) {
    const span = terms.slice(at, at + length);
    if (span.some(({ dates, visitKind }) => dates !== undefined || visitKind !== undefined)) continue;
    const text = span.map((term) => term.text).join(' ');
    const asked = prepareName(span.map((term) => term.text.replace(POSSESSIVE, '')).join(' '));
    const isFree = asked.words.every((word) => isStopWord(word)) && !/^\p{Lu}{2}/u.test(text);
    if (asked.words.length > 0 && !isFree) spans.push({ text, asked, length });
  }
  return spans;
}

/** Parts of names by which nobody is known. */
const TITLES = new Set(['prince', 'sheikh', 'sheikha', 'general', 'dr', 'sir', 'crown', 'bin', 'al', 'ibn', 'de', 'von', 'van']);

/**
 * The rank of a name for words in a query. A person is known by one part of a name, and a country by the first; of a pair, a topic or an
 * organisation one word alone says too little, unless it is the first word of the printed name.
 */
function wholeRank(name: PreparedName, asked: PreparedName, page: PreparedPage): number | undefined {
  const rank = matchName(name, asked);
  if (rank === 0) return rank;
  if (rank === undefined || !asked.words.every((word) => name.words.includes(word))) return undefined;
  if (asked.words.every((word) => TITLES.has(word))) return undefined;
  const isFirst = name.words[0] === asked.words[0];
  const isTelling = {
    person: true,
    country: isFirst,
    place: isFirst,
    pair: false,
    organisation: isFirst,
    topic: isFirst && name === page.names[0],
  };
  return isTelling[page.page.type] || asked.words.length > 1 ? 2 : undefined;
}

/** The pages with a name that has a rank, the lowest rank first. Of two names with the same rank the printed one comes first. */
function rankPages(pages: PreparedPage[], rankOf: (name: PreparedName, prepared: PreparedPage) => number | undefined): NamedPage[] {
  return pages
    .flatMap((prepared) => {
      const { page, names } = prepared;
      const ranks = names.map((name, at) => (rankOf(name, prepared) ?? Infinity) * 2 + (at === 0 ? 0 : 1));
      const best = Math.min(...ranks);
      return best < Infinity ? [{ page, best }] : [];
    })
    .sort(
      (a, b) =>
        a.best - b.best ||
        TYPE_ORDER[a.page.type] - TYPE_ORDER[b.page.type] ||
        a.page.text.localeCompare(b.page.text) ||
        (a.page.href < b.page.href ? -1 : 1),
    )
    .map(({ page }) => page);
}

/** The rank of the way in which a name matches a query; undefined if it does not. */
function matchName({ words, joined }: PreparedName, asked: PreparedName): number | undefined {
  const rank = (type: (typeof MATCH_TYPES)[number]) => MATCH_TYPES.indexOf(type);
  if (joined === asked.joined) return rank('equal');
  if (joined.startsWith(asked.joined)) return rank('begins with it');
  if (asked.words.every((askedWord) => words.includes(askedWord))) return rank('has its words');
  const hasPrefixes = asked.words.every((askedWord) => words.some((word) => word.startsWith(askedWord)));
  return hasPrefixes ? rank('has words that begin with its words') : undefined;
}

/** The edits between the words of a query and the nearest words of a name; infinite if a word is too far from all. */
const editsToName = ({ words }: PreparedName, asked: PreparedName): number =>
  asked.words.reduce((sum, askedWord) => sum + Math.min(...words.map((word) => editsToWord(word, askedWord))), 0);

/** The edits between a word of a name and one of a query, which may still be begun; infinite if it is too far from it. */
export function editsToWord(word: string, askedWord: string): number {
  if (word.startsWith(askedWord)) return 0;
  const max = askedWord.length < 4 ? 0 : askedWord.length < 6 ? 1 : 2;
  if (!beginAlike(word, askedWord)) return Infinity;
  // A reader may still be typing the word: `lavrof` is near `lavrov`, and `lavrofs` would be near `lavrovsky`.
  return Math.min(editDistance(askedWord, word, max), editDistance(askedWord, word.slice(0, askedWord.length), max));
}

function prepareName(text: string): PreparedName {
  const words = foldedWords(text);
  return { words, joined: words.join('') };
}
