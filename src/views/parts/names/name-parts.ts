import { nameKeys, wordsOfNames } from '../../../archive/names/name-keys.ts';
import type { NamedPage } from '../named-pages.ts';

/**
 * `names.json`. In a small archive it is the list of all pages with a name; in a large one it says where the parts of that list begin, so
 * that a query loads only those with its words. Published as JSON, so the names of fields are permanent.
 */
export type NamesFile = NamedPage[] | NamePartsIndex;

/** What the parts of the names begin with. The fourth part is `names-3.json`, and the fourth list of words `name-words-3.json`. */
export interface NamePartsIndex {
  /** The first key of each part, in the order of UTF-16; it has the names with a key from this to the next. */
  parts: string[];
  /** The first letter of each list of words, likewise. */
  words: string[];
}

/** The names of a large archive in parts. */
export interface NameParts {
  index: NamePartsIndex;
  /** In each, the pages with their printed name and those of their other names that have a key in this part. */
  parts: NamedPage[][];
  /** The words of all names by first letter, as they are written, to correct spelling with. */
  words: string[][];
}

/** A list of so many characters is one file: compressed, it has less than two parts and their index would. */
const MAX_WHOLE = 120_000;
/** So many characters a part may have, and a list of words. A key by itself may need more: each pair of a country has its name. */
const MAX_PART = 24_000;
const MAX_WORDS = 12_000;

/** What `names.json` is for an archive. */
export const namesFile = (pages: NamedPage[], maxWhole = MAX_WHOLE): NamesFile => splitNames(pages, maxWhole)?.index ?? pages;

/** The parts of a long list of pages; undefined where the list is one file. */
export function splitNames(pages: NamedPage[], maxWhole = MAX_WHOLE, maxPart = MAX_PART, maxWords = MAX_WORDS): NameParts | undefined {
  if (JSON.stringify(pages).length <= maxWhole) return undefined;
  const parts = partsOf(pages, maxPart);
  const words = wordListsOf(pages, maxWords);
  return {
    index: { parts: parts.map(({ start }) => start), words: words.map(({ start }) => start) },
    parts: parts.map((part) => part.pages),
    words: words.map((list) => list.words),
  };
}

function partsOf(pages: NamedPage[], maxPart: number): { start: string; pages: NamedPage[] }[] {
  const filed = pages.flatMap((page) => [page.text, ...page.others].flatMap((name) => nameKeys(name).map((key) => ({ key, page, name }))));
  const parts: { start: string; names: Map<NamedPage, Set<string>>; size: number }[] = [];
  for (const [key, found] of [...Map.groupBy(filed, (it) => it.key)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const last = parts.at(-1);
    const size = found.reduce((sum, { page, name }) => sum + name.length + (last?.names.has(page) ? 0 : sizeOf(page)), 0);
    const part = last && last.size + size <= maxPart ? last : { start: key, names: new Map<NamedPage, Set<string>>(), size: 0 };
    if (part !== last) parts.push(part);
    part.size += size;
    for (const { page, name } of found) part.names.set(page, (part.names.get(page) ?? new Set()).add(name));
  }
  return parts.map(({ start, names }) => ({
    start,
    pages: [...names].map(([page, ofPart]) => ({ ...page, others: page.others.filter((name) => ofPart.has(name)) })),
  }));
}

const sizeOf = (page: NamedPage): number => JSON.stringify({ ...page, others: [] }).length;

/** The words of all names by first letter. Few words of several letters are one list; those of one letter are never two. */
function wordListsOf(pages: NamedPage[], maxWords: number): { start: string; words: string[] }[] {
  const written = wordsOfNames(pages.flatMap(({ text, others }) => [text, ...others]));
  const byLetter = Map.groupBy([...written], ([word]) => word.charAt(0));
  const lists: { start: string; words: string[]; size: number }[] = [];
  for (const [letter, found] of [...byLetter].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const words = found.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, spelling]) => spelling);
    const size = words.join().length;
    const last = lists.at(-1);
    if (last && last.size + size <= maxWords) {
      last.words.push(...words);
      last.size += size;
    } else lists.push({ start: letter, words, size });
  }
  return lists;
}
