import { hanRuns, wordsOfNames } from '../../../archive/names/name-keys.ts';
import { foldedWords } from '../../../archive/names/fold-letters.ts';
import type { NamePartsIndex, NamesFile } from '../../../views/parts/names/name-parts.ts';
import type { NamedPage } from '../../../views/parts/named-pages.ts';
import { fetchJson } from '../../loading/fetch-or-throw.ts';
import { loadEachOnce, loadOnce } from '../../loading/load-once.ts';
import {
  editsToWord,
  findNamesInQuery,
  joinParts,
  keysInQuery,
  matchNames,
  mostSimilarPages,
  pagesNamed,
  prepareNames,
  type FoundName,
  type PreparedPage,
} from '../query/match-names.ts';
import { wordsOf, type Query } from '../query/query.ts';

/** The names of all pages. Of a large archive only the parts load that have what is asked for. Each rejects if its part does not load. */
export interface Names {
  /** The pages whose names a query asks for, the best match first. */
  find: (query: Query) => Promise<NamedPage[]>;
  /** The names among the words of a query. */
  inQuery: (query: Query) => Promise<FoundName[]>;
  /** The pages of some types that have a name, or all its words in one. */
  named: (name: string, types?: NamedPage['type'][]) => Promise<NamedPage[]>;
  /** The words of names, as they are written, that begin like one of some words, or with its second letter. */
  wordsBeginningLike: (words: string[]) => Promise<string[]>;
  /** The Chinese words of names that may stand in a text. */
  hanWords: (text: string) => Promise<string[]>;
}

/** After all words with a beginning, in the order of UTF-16. */
const LAST = '\uffff';

/** A letter that begins very many names. A character of Chinese, Japanese or Korean begins few, and may be a word. */
const ONE_LETTER = /^[^\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]$/u;

/** Makes the loader of the names of which the file at `namesUrl` tells; their parts are in the folder of tables at `tablesUrl`. */
export function makeNames(namesUrl: string, tablesUrl: string): Names {
  // As of the other tables, the browser asks the server each time.
  const fetchPart = <T>(name: string) => fetchJson<T>(`${tablesUrl}${name}.json`, { cache: 'no-cache' });
  const file = loadOnce(() => fetchJson<NamesFile>(namesUrl));
  const whole = loadOnce(async () => {
    const pages = await file();
    return Array.isArray(pages) ? prepareNames(pages) : undefined;
  });
  const wholeWords = loadOnce(async () => wordsIn((await file()) as NamedPage[]));
  const part = loadEachOnce(async (number: number) => prepareNames(await fetchPart(`names-${number}`)));
  const wordList = loadEachOnce(async (number: number) => fetchPart<string[]>(`name-words-${number}`));

  /** The pages with a name that has a key in one of some ranges. */
  async function load(ranges: { from: string; to: string }[]): Promise<PreparedPage[]> {
    const all = await whole();
    if (all) return all;
    const { parts } = (await file()) as NamePartsIndex;
    const numbers = new Set(ranges.flatMap((range) => numbersOf(parts, range)));
    return joinParts(await Promise.all([...numbers].map(part)));
  }
  const withKeys = (keys: string[]) => load(keys.map((key) => ({ from: key, to: key })));

  /** The pages that a query may ask for by what it begins. Of a large archive not all names load that begin with one letter. */
  function begunBy(words: string[]): Promise<PreparedPage[]> {
    const [first = ''] = words;
    const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '');
    const begun = [first, longest].map((word) => ({ from: word, to: ONE_LETTER.test(word) ? word : word + LAST }));
    return load(ONE_LETTER.test(first) ? begun : begun.slice(0, 1));
  }

  const wordsBeginningLike = async (words: string[]): Promise<string[]> => {
    if (await whole()) return wholeWords();
    const { words: starts } = (await file()) as NamePartsIndex;
    const letters = words.flatMap((word) => [word.charAt(0), word.charAt(1)]).filter((letter) => letter !== '');
    const numbers = new Set(letters.flatMap((letter) => numbersOf(starts, { from: letter, to: letter })));
    return (await Promise.all([...numbers].map(wordList))).flat();
  };

  /** The pages that a misspelt query may ask for: those with a word like its first, if every word is like one of some name. */
  async function likeWords(words: string[]): Promise<PreparedPage[]> {
    const all = await whole();
    if (all) return all;
    const known = (await wordsBeginningLike(words)).flatMap(foldedWords);
    const similar = words.map((word) =>
      known.map((it) => ({ word: it, edits: editsToWord(it, word) })).filter(({ edits }) => edits < Infinity),
    );
    const [first = []] = similar;
    if (similar.some((found) => found.length === 0)) return [];
    const fewest = Math.min(...first.map(({ edits }) => edits));
    // Of one word only the nearest matter; of several, one that is not the nearest may stand in the nearest name.
    return withKeys(first.filter(({ edits }) => words.length > 1 || edits === fewest).map(({ word }) => word));
  }

  const inQuery = async (query: Query) => findNamesInQuery(await withKeys(keysInQuery(query)), query);

  const named: Names['named'] = async (name, types) => {
    const words = foldedWords(name);
    return words.length === 0 ? [] : pagesNamed(await withKeys([words[0] ?? '', words.join('')]), name, types);
  };

  async function matching(text: string): Promise<NamedPage[]> {
    const words = foldedWords(text);
    if (words.length === 0) return [];
    if (ONE_LETTER.test(words.join('')) && !(await whole())) return named(text);
    const found = matchNames(await begunBy(words), text);
    return found.length > 0 ? found : mostSimilarPages(await likeWords(words), text);
  }

  return {
    find: async (query) => {
      const inRoles = await Promise.all(query.roles.map(async ({ name }) => (await named(name)).slice(0, 1)));
      const found = await inQuery(query);
      const first = found.length > 1 ? found.flatMap(({ pages: [best] }) => best ?? []) : await matching(wordsOf(query).join(' '));
      const all = first.length > 0 ? first : found.flatMap(({ pages }) => pages);
      return [...new Map([...inRoles.flat(), ...all].map((page) => [page.href, page])).values()];
    },
    inQuery,
    named,
    wordsBeginningLike,
    hanWords: async (text) => {
      const pairs = hanRuns(text).flatMap((run) => Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)));
      const pages = await load(pairs.map((pair) => ({ from: pair, to: pair + LAST })));
      return pages.flatMap(({ names }) => names.flatMap(({ words }) => words.flatMap(hanRuns)));
    },
  };
}

const wordsIn = (pages: NamedPage[]): string[] => [...wordsOfNames(pages.flatMap(({ text, others }) => [text, ...others])).values()];

/** The numbers of the parts that have something in a range, given what each begins with. */
const numbersOf = (starts: string[], { from, to }: { from: string; to: string }): number[] =>
  starts.flatMap((start, number) => {
    const next = starts[number + 1];
    return (start <= to || number === 0) && (next === undefined || next > from) ? [number] : [];
  });
