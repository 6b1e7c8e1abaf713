import { FACET_NAMES, FACETS, RESULT_KIND_NAMES, RESULT_KINDS } from '../../../archive/model/search-options.ts';
import type { PageFacet, ResultKind, Sort } from '../../../archive/model/search-options.ts';
import type { NamedPage } from '../../../views/parts/named-pages.ts';
import { fetchJson } from '../../loading/fetch-or-throw.ts';
import { loadOnce } from '../../loading/load-once.ts';
import { flagVisits, type VisitFlags } from '../query/apply-filters.ts';
import { correctSpelling } from '../query/correct-spelling.ts';
import { flagVisitsInRange, parseRange } from '../query/date-range.ts';
import { findNamesInQuery, matchNames, pagesNamed, prepareNames, type FoundName } from '../query/match-names.ts';
import { parseQuery } from '../query/parse-query.ts';
import { wordsOf, type Query } from '../query/query.ts';
import { hanWordsIn, hasHan, spaceHan } from '../query/space-han.ts';
import { makeSynonyms } from '../query/synonyms.ts';
import type { SearchState } from '../query/search-state.ts';
import { decodeOtherRecords } from './decode-other-records.ts';
import { loadPagefind } from './load-pagefind.ts';
import { makeTables, pageId, type Tables } from './load-tables.ts';
import { resolveRoles } from './resolve-roles.ts';
import { makeSearchIndex, type MissingWords, type RecordFacts, type RecordMatch, type SearchIndex } from './search-index.ts';

/** A record that matches a query, of any kind, with the visit that it belongs to. */
export interface VisitMatch extends RecordMatch {
  visit: number;
  /** The state of a commitment. */
  state?: string | undefined;
  /** The kind of a document. */
  paper?: string | undefined;
}

/** Where the parts of the search are, from the markup of the page: the folder of the index, the root of the site, the list of names. */
export interface SearchUrls {
  index: string;
  base: string;
  names: string;
}

/** Everything that can be searched. Each part loads when it is first asked for, and again after it failed to load. */
export interface SearchService {
  tables: Tables;
  briefingIndex: () => Promise<SearchIndex>;
  /** The index of quotes, commitments, documents, sources and visits without a briefing. */
  otherIndex: () => Promise<SearchIndex>;
  /** The pages of the values of a facet, by id. */
  pagesById: (facet: PageFacet) => Promise<Map<string, NamedPage>>;
  /** Reads what was typed, with the synonyms of the archive. */
  parse: (text: string, today?: number) => Promise<Query>;
  /** The records of one kind that match a query, before any filter, the best match first, and what of the query they lack. */
  find: (query: Query, kind: Exclude<ResultKind, 'names'>) => Promise<{ matches: VisitMatch[]; missing: MissingWords }>;
  findNames: (text: string) => Promise<NamedPage[]>;
  /** The names among the words of a query. */
  namesInQuery: (query: Query) => Promise<FoundName[]>;
  /** At most three corrections of a query some words of which are missing from the index, the likeliest first. Each finds something. */
  suggest: (query: string, missing: string[]) => Promise<string[]>;
  /** Has everything loaded that is needed to count the results of a kind? */
  isLoaded: (kind: ResultKind) => boolean;
  /** The visits that pass each active filter. */
  flagVisits: (state: SearchState) => Promise<VisitFlags>;
}

/** The kinds in the index of other records: when it has loaded, all of them can be counted. */
const OTHER_KINDS = RESULT_KIND_NAMES.filter((kind) => RESULT_KINDS[kind].source === 'other records');

const MAX_SUGGESTIONS = 3;

/** How many corrections are searched for, to offer only those that find something. */
const MAX_TRIED = 5;

/** Makes the search service; `visitCount` is the number of all visits. */
export function makeSearchService({ index, base, names }: SearchUrls, visitCount: number): SearchService {
  const tables = makeTables(`${index}tables/`);
  const briefingIndex = loadOnce(
    async () => makeSearchIndex(await loadPagefind(index, base), () => loadFacts((number) => number)),
    ({ loaded }) => loaded,
  );
  const otherIndex = loadOnce(
    async () =>
      makeSearchIndex(await loadPagefind(index, base, `${index}things/`), async () => {
        const records = await otherRecords();
        return loadFacts((number) => records[number]?.visit);
      }),
    ({ loaded }) => loaded,
  );
  const otherRecords = loadOnce(async () => decodeOtherRecords(await tables.otherRecords()));
  const pages = loadOnce(() => fetchJson<NamedPage[]>(names));
  const preparedNames = loadOnce(async () => prepareNames(await pages()));
  const visitKinds = loadOnce(async () => {
    const entries = [...(await tables.facet('kind'))].flatMap(([kind, ofKind]) => ofKind.map((visit) => [visit, kind] as const));
    return new Map(entries);
  });
  const loadFacts = async (visitOf: (number: number) => number | undefined): Promise<RecordFacts> => {
    const [days, kinds] = await Promise.all([tables.days(), visitKinds()]);
    return { days: (number) => days[visitOf(number) ?? -1], visitKind: (number) => kinds.get(visitOf(number) ?? -1) };
  };
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
  /** The query without the names behind operators, which visits are restricted to; a name that is none stays in it as plain words. */
  const applyRoles = async (query: Query) => {
    const missing = { unknownOperators: query.unknownOperators };
    if (query.roles.length === 0) return { query, hasRoles: () => true, missing };
    const { has, unresolved } = await resolveRoles(query.roles, await preparedNames(), tables);
    const plain = await Promise.all(unresolved.filter(({ isExcluded }) => !isExcluded).map(({ name }) => parse(name)));
    const terms = [...query.terms, ...plain.flatMap((it) => it.terms)];
    const isEverything = terms.length === 0 && query.excluded.length === 0;
    return {
      query: { ...query, terms, typed: !isEverything },
      hasRoles: has,
      missing: { ...missing, unknownNames: unresolved.map(({ text }) => text) },
    };
  };
  const loadedKinds = new Set<ResultKind>();
  return {
    tables,
    briefingIndex,
    otherIndex,
    pagesById: async (facet) =>
      new Map((await pages()).filter(({ type }) => type === FACETS[facet].parameter).map((page) => [pageId(page), page])),
    parse,
    find: async (typed, kind) => {
      const { query, hasRoles, missing: unread } = await applyRoles(typed);
      const isOther = kind !== 'briefings';
      const [records, index] = await Promise.all([isOther ? otherRecords() : [], isOther ? otherIndex() : briefingIndex()]);
      const visitOf = (number: number) => (isOther ? records[number]?.visit : number) ?? -1;
      const name = `${kind} ${typed.roles.map(({ text }) => text).join(' ')}`;
      const has = (number: number) => (!isOther || records[number]?.kind === kind) && hasRoles(visitOf(number));
      const { matches, missing } = await index.find(query, { name, has });
      for (const loaded of isOther ? OTHER_KINDS : [kind]) loadedKinds.add(loaded);
      return {
        matches: matches.map((match) => ({
          ...match,
          visit: visitOf(match.number),
          state: records[match.number]?.state,
          paper: records[match.number]?.paper,
        })),
        missing: { ...missing, ...unread },
      };
    },
    findNames: async (text) => {
      // Names are found even if the synonyms do not load.
      const query = await parse(text).catch(() => parseQuery(text));
      const prepared = await preparedNames();
      const inRoles = query.roles.flatMap(({ name }) => pagesNamed(prepared, name).slice(0, 1));
      const inQuery = findNamesInQuery(prepared, query);
      const found =
        inQuery.length > 1 ? inQuery.flatMap(({ pages: [first] }) => first ?? []) : matchNames(prepared, wordsOf(query).join(' '));
      const all = found.length > 0 ? found : inQuery.flatMap((name) => name.pages);
      loadedKinds.add('names');
      return [...new Set([...inRoles, ...all])];
    },
    namesInQuery: async (query) => findNamesInQuery(await preparedNames(), query),
    isLoaded: (kind) => loadedKinds.has(kind),
    suggest: async (query, missing) => {
      if (missing.length === 0) return [];
      const [words, allPages] = await Promise.all([tables.words(), pages()]);
      const nameWords = allPages.flatMap(({ text, others }) => [text, ...others].flatMap((name) => name.split(/[\s–-]+/u)));
      const candidates = correctSpelling(query, missing, [...words, ...new Set(nameWords)]).slice(0, MAX_TRIED);
      const index = await briefingIndex();
      const tried = await Promise.all(candidates.map(async (text) => ({ text, found: await index.find(await parse(text)) })));
      const good = tried.filter(({ found }) => found.matches.length > 0 && found.missing.absent.length === 0 && !found.missing.relaxed);
      return good.map(({ text }) => text).slice(0, MAX_SUGGESTIONS);
    },
    flagVisits: async ({ chosen, from, to }) => {
      const activeFacets = FACET_NAMES.filter((facet) => chosen[facet].length > 0);
      const facetFlags = activeFacets.map(
        async (facet) => [facet, flagVisits(await tables.facet(facet), chosen[facet], visitCount)] as const,
      );
      const range = parseRange(from, to);
      const dateFlags = range ? [tables.days().then((days) => ['dates', flagVisitsInRange(days, range)] as const)] : [];
      return new Map(await Promise.all([...facetFlags, ...dateFlags]));
    },
  };
}

/** The matches in an order. Visits are numbered from the newest to the oldest. */
export function sortMatches(matches: VisitMatch[], sort: Sort): VisitMatch[] {
  if (sort === 'relevance') return matches;
  return matches.toSorted((a, b) => (sort === 'newest' ? a.visit - b.visit : b.visit - a.visit) || a.number - b.number);
}
