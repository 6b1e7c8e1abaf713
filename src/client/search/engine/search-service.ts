import { hanRuns } from '../../../archive/names/name-keys.ts';
import { FACETS } from '../../../archive/model/search-options.ts';
import type { PageFacet } from '../../../archive/model/search-options.ts';
import type { NamedPage } from '../../../views/parts/named-pages.ts';
import { loadOnce } from '../../loading/load-once.ts';
import { foldWord } from '../query/fold-word.ts';
import type { FoundName } from '../query/match-names.ts';
import { parseQuery } from '../query/parse-query.ts';
import type { Query } from '../query/query.ts';
import { EMPTY_STATE } from '../query/search-state.ts';
import { hasHan, spaceHan } from '../query/space-han.ts';
import { makeSynonyms } from '../query/synonyms.ts';
import { makeIndexFinder } from './find-in-index.ts';
import type { Finder } from './finder.ts';
import { recordCount } from './load-pagefind.ts';
import { makeTables, pageId, type Tables } from './load-tables.ts';
import { resolveRoles, type ResolvedQuery } from './resolve-roles.ts';

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
  /** The page of a value of a facet, by its id. */
  pageOf: (facet: PageFacet, id: string) => Promise<NamedPage | undefined>;
  /** Reads what was typed, with the synonyms of the archive. */
  parse: (text: string, today?: number) => Promise<Query>;
  findNames: (text: string) => Promise<NamedPage[]>;
  /** The names among the words of a query. */
  namesInQuery: (query: Query) => Promise<FoundName[]>;
  /** At most three corrections of a query some words of which are missing from the index, the likeliest first. Each finds something. */
  suggest: (query: string, missing: string[]) => Promise<string[]>;
  /** May results other than briefings be searched unasked: are they few, or is a server asked? */
  maySearchOthers: () => Promise<boolean>;
}

/**
 * Where there are more results than this that are no briefings, they are searched only for who asks for them: their counts are not worth
 * what would have to load.
 */
export const MAX_OTHERS_UNASKED = 2_000;

const MAX_SUGGESTIONS = 3;

/** How many corrections are searched for, to offer only those that find something. */
const MAX_TRIED = 5;

/** Makes the search service; `visitCount` is the number of all visits. */
export function makeSearchService({ index, base, names: namesUrl, server = '' }: SearchUrls, visitCount: number): SearchService {
  const tables = makeTables(`${index}tables/`);
  // The first briefings need neither names nor corrections, so the code for these is not loaded before them.
  const names = loadOnce(async () => (await import('./names.ts')).makeNames(namesUrl, `${index}tables/`));
  const synonyms = loadOnce(async () => makeSynonyms(await tables.synonyms()));
  /** The Chinese words in a text that names and the editors have. */
  const hanWords = async (text: string) => {
    const [inNames, { free, synonyms: groups }] = await Promise.all([(await names()).hanWords(text), tables.synonyms()]);
    return new Set([...inNames, ...[...free, ...groups.flatMap(({ words }) => words)].flatMap(hanRuns)]);
  };
  const parse = async (text: string, today?: number) => {
    const spaced = hasHan(text) ? spaceHan(text, await hanWords(text)) : text;
    return parseQuery(spaced, await synonyms(), today);
  };
  const resolve = (query: Query) => resolveRoles(query, names, parse);
  const finder = server === '' ? makeIndexFinder({ index, base }, tables, resolve, visitCount) : loadServerFinder(server, base, resolve);
  return {
    tables,
    finder,
    pageOf: async (facet, id) => {
      const name = (await tables.names(facet)).get(id);
      const pages = name === undefined ? [] : await (await names()).named(name, [FACETS[facet].parameter]);
      return pages.find((page) => pageId(page) === id);
    },
    parse,
    findNames: async (text) => {
      // Names are found even if the synonyms do not load.
      const query = await parse(text).catch(() => parseQuery(text));
      return (await names()).find(query);
    },
    namesInQuery: async (query) => (await names()).inQuery(query),
    suggest: async (query, missing) => {
      if (missing.length === 0) return [];
      const { correctSpelling } = await import('../query/correct-spelling.ts');
      const [words, ofNames] = await Promise.all([tables.words(), (await names()).wordsBeginningLike(missing.map(foldWord))]);
      const candidates = correctSpelling(query, missing, [...words, ...ofNames]).slice(0, MAX_TRIED);
      const tried = await Promise.all(
        candidates.map(async (text) => ({ text, found: await finder.find(await parse(text), 'briefings', EMPTY_STATE) })),
      );
      const good = tried.filter(({ found }) => found.count > 0 && found.missing.absent.length === 0 && !found.missing.relaxed);
      return good.map(({ text }) => text).slice(0, MAX_SUGGESTIONS);
    },
    maySearchOthers: async () => server !== '' || (await recordCount(`${index}things/`)) <= MAX_OTHERS_UNASKED,
  };
}

/** A finder that asks a server. Only sites that name one load its code. */
function loadServerFinder(server: string, base: string, resolve: (query: Query) => Promise<ResolvedQuery>): Finder {
  const finder = loadOnce(async () => (await import('./find-on-server.ts')).makeServerFinder(server, base, resolve));
  return {
    prepare: async () => (await finder()).prepare(),
    isLoaded: () => true,
    find: async (...asked) => (await finder()).find(...asked),
    countKinds: async (...asked) => (await finder()).countKinds(...asked),
  };
}
