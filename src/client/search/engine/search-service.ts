import { FACETS } from '../../../archive/model/search-options.ts';
import type { PageFacet } from '../../../archive/model/search-options.ts';
import type { NamedPage } from '../../../views/parts/named-pages.ts';
import { fetchJson } from '../../loading/fetch-or-throw.ts';
import { loadOnce } from '../../loading/load-once.ts';
import { correctSpelling } from '../query/correct-spelling.ts';
import { findNamesInQuery, matchNames, pagesNamed, prepareNames, type FoundName } from '../query/match-names.ts';
import { parseQuery } from '../query/parse-query.ts';
import { wordsOf, type Query } from '../query/query.ts';
import { EMPTY_STATE } from '../query/search-state.ts';
import { hanWordsIn, hasHan, spaceHan } from '../query/space-han.ts';
import { makeSynonyms } from '../query/synonyms.ts';
import { makeIndexFinder } from './find-in-index.ts';
import { makeServerFinder } from './find-on-server.ts';
import type { Finder } from './finder.ts';
import { makeTables, pageId, type Tables } from './load-tables.ts';
import { resolveRoles } from './resolve-roles.ts';

/**
 * Where the parts of the search are, from the markup of the page: the folder of the index, the root of the site, the list of names; and
 * the server that answers in place of the index, empty where none does.
 */
export interface SearchUrls {
  index: string;
  base: string;
  names: string;
  server?: string;
}

/** Everything that can be searched. Each part loads when it is first asked for, and again after it failed to load. */
export interface SearchService {
  tables: Tables;
  /** Finds briefings, quotes, commitments, documents, sources and visits without a briefing. */
  finder: Finder;
  /** The pages of the values of a facet, by id. */
  pagesById: (facet: PageFacet) => Promise<Map<string, NamedPage>>;
  /** Reads what was typed, with the synonyms of the archive. */
  parse: (text: string, today?: number) => Promise<Query>;
  findNames: (text: string) => Promise<NamedPage[]>;
  /** Have names been searched? */
  hasNames: () => boolean;
  /** The names among the words of a query. */
  namesInQuery: (query: Query) => Promise<FoundName[]>;
  /** At most three corrections of a query some words of which are missing from the index, the likeliest first. Each finds something. */
  suggest: (query: string, missing: string[]) => Promise<string[]>;
}

const MAX_SUGGESTIONS = 3;

/** How many corrections are searched for, to offer only those that find something. */
const MAX_TRIED = 5;

/** Makes the search service; `visitCount` is the number of all visits. */
export function makeSearchService({ index, base, names, server = '' }: SearchUrls, visitCount: number): SearchService {
  const tables = makeTables(`${index}tables/`);
  const pages = loadOnce(() => fetchJson<NamedPage[]>(names));
  const preparedNames = loadOnce(async () => prepareNames(await pages()));
  const synonyms = loadOnce(async () => makeSynonyms(await tables.synonyms()));
  /** The Chinese words of names and of the editors. */
  const hanWords = loadOnce(async () => {
    const [allPages, { free, synonyms: groups }] = await Promise.all([pages(), tables.synonyms()]);
    const names = allPages.flatMap(({ text, others }) => [text, ...others]);
    return hanWordsIn([...names, ...free, ...groups.flatMap(({ words }) => words)]);
  });
  const parse = async (text: string, today?: number) => {
    const spaced = hasHan(text) ? spaceHan(text, await hanWords()) : text;
    return parseQuery(spaced, await synonyms(), today);
  };
  const resolve = (query: Query) => resolveRoles(query, preparedNames, parse);
  const finder = server === '' ? makeIndexFinder({ index, base }, tables, resolve, visitCount) : makeServerFinder(server, base, resolve);
  let areNamesLoaded = false;
  return {
    tables,
    finder,
    pagesById: async (facet) =>
      new Map((await pages()).filter(({ type }) => type === FACETS[facet].parameter).map((page) => [pageId(page), page])),
    parse,
    findNames: async (text) => {
      // Names are found even if the synonyms do not load.
      const query = await parse(text).catch(() => parseQuery(text));
      const prepared = await preparedNames();
      const inRoles = query.roles.flatMap(({ name }) => pagesNamed(prepared, name).slice(0, 1));
      const inQuery = findNamesInQuery(prepared, query);
      const found =
        inQuery.length > 1 ? inQuery.flatMap(({ pages: [first] }) => first ?? []) : matchNames(prepared, wordsOf(query).join(' '));
      const all = found.length > 0 ? found : inQuery.flatMap((name) => name.pages);
      areNamesLoaded = true;
      return [...new Set([...inRoles, ...all])];
    },
    hasNames: () => areNamesLoaded,
    namesInQuery: async (query) => findNamesInQuery(await preparedNames(), query),
    suggest: async (query, missing) => {
      if (missing.length === 0) return [];
      const [words, allPages] = await Promise.all([tables.words(), pages()]);
      const nameWords = allPages.flatMap(({ text, others }) => [text, ...others].flatMap((name) => name.split(/[\s–-]+/u)));
      const candidates = correctSpelling(query, missing, [...words, ...new Set(nameWords)]).slice(0, MAX_TRIED);
      const tried = await Promise.all(
        candidates.map(async (text) => ({ text, found: await finder.find(await parse(text), 'briefings', EMPTY_STATE) })),
      );
      const good = tried.filter(({ found }) => found.count > 0 && found.missing.absent.length === 0 && !found.missing.relaxed);
      return good.map(({ text }) => text).slice(0, MAX_SUGGESTIONS);
    },
  };
}
