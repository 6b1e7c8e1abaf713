import { FACET_NAMES, RESULT_KIND_NAMES, RESULT_KINDS, type Facet, type Sort } from '../../../archive/model/search-options.ts';
import { loadOnce } from '../../loading/load-once.ts';
import {
  applyFilters,
  countByVisit,
  countOwnValues,
  countValues,
  flagVisits,
  type Filter,
  type VisitFlags,
} from '../query/apply-filters.ts';
import { countByYear, flagVisitsInRange, parseRange } from '../query/date-range.ts';
import type { Query } from '../query/query.ts';
import type { SearchState } from '../query/search-state.ts';
import { decodeOtherRecords } from './decode-other-records.ts';
import type { Finder, FoundKind, MissingWords } from './finder.ts';
import { loadPagefind } from './load-pagefind.ts';
import type { Tables } from './load-tables.ts';
import { loadRoles, type ResolvedQuery } from './resolve-roles.ts';
import { makeSearchIndex, type RecordFacts, type RecordMatch } from './search-index.ts';

/** A record that matches a query, of any kind, with the visit that it belongs to. */
interface VisitMatch extends RecordMatch {
  visit: number;
  /** The state of a commitment. */
  state?: string | undefined;
  /** The kind of a document. */
  paper?: string | undefined;
}

/** The kinds in the index of other records: when it has loaded, all of them can be counted. */
const OTHER_KINDS = RESULT_KIND_NAMES.filter((kind): kind is FoundKind => RESULT_KINDS[kind].source === 'other records');

/** The facet of which results of a kind each have a value of their own. */
const FACET_OF_RESULTS: Partial<Record<FoundKind, 'commitment' | 'document'>> = { commitments: 'commitment', documents: 'document' };

/**
 * Answers searches in the browser, from the index in the folder at `index` and the tables beside it. `base` is put before the addresses
 * of results, `resolve` looks up the names behind operators, and `visitCount` is the number of all visits.
 */
export function makeIndexFinder(
  { index, base }: { index: string; base: string },
  tables: Tables,
  resolve: (query: Query) => Promise<ResolvedQuery>,
  visitCount: number,
): Finder {
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
  const visitKinds = loadOnce(async () => {
    const entries = [...(await tables.facet('kind'))].flatMap(([kind, ofKind]) => ofKind.map((visit) => [visit, kind] as const));
    return new Map(entries);
  });
  const loadFacts = async (visitOf: (number: number) => number | undefined): Promise<RecordFacts> => {
    const [days, kinds] = await Promise.all([tables.days(), visitKinds()]);
    return { days: (number) => days[visitOf(number) ?? -1], visitKind: (number) => kinds.get(visitOf(number) ?? -1) };
  };
  const loadedKinds = new Set<FoundKind>();

  /** The records of one kind that match a query, before any filter, the best match first, and what of the query they lack. */
  async function match(typed: Query, kind: FoundKind): Promise<{ matches: VisitMatch[]; missing: MissingWords }> {
    const { query, roles, missing: unread } = await resolve(typed);
    const isOther = kind !== 'briefings';
    const [hasRoles, records, used] = await Promise.all([
      loadRoles(roles, tables),
      isOther ? otherRecords() : [],
      isOther ? otherIndex() : briefingIndex(),
    ]);
    const visitOf = (number: number) => (isOther ? records[number]?.visit : number) ?? -1;
    const name = `${kind} ${JSON.stringify(roles)}`;
    const has = (number: number) => (!isOther || records[number]?.kind === kind) && hasRoles(visitOf(number));
    const { matches, missing } = await used.find(query, { name, has });
    for (const loaded of isOther ? OTHER_KINDS : [kind]) loadedKinds.add(loaded);
    return {
      matches: matches.map((it) => ({
        ...it,
        visit: visitOf(it.number),
        state: records[it.number]?.state,
        paper: records[it.number]?.paper,
      })),
      missing: { ...missing, ...unread },
    };
  }

  /** The visits that pass each active filter. */
  async function flagActive({ chosen, from, to }: SearchState): Promise<VisitFlags> {
    const activeFacets = FACET_NAMES.filter((facet) => chosen[facet].length > 0);
    const facetFlags = activeFacets.map(
      async (facet) => [facet, flagVisits(await tables.facet(facet), chosen[facet], visitCount)] as const,
    );
    const range = parseRange(from, to);
    const dateFlags = range ? [tables.days().then((days) => ['dates', flagVisitsInRange(days, range)] as const)] : [];
    return new Map(await Promise.all([...facetFlags, ...dateFlags]));
  }

  return {
    prepare: () => briefingIndex(),
    isLoaded: (kind) => loadedKinds.has(kind),
    find: async (query, kind, state, shown = () => []) => {
      const flagging = flagActive(state);
      const [{ matches, missing }, visitFlags] = await Promise.all([match(query, kind), flagging]);
      const selected = putFirst(sortMatches(applyFilters(matches, visitFlags, state), state.sort), shown());
      const without = (filter: Filter) => applyFilters(matches, visitFlags, state, filter);
      return {
        count: selected.length,
        missing,
        results: (from, to) => Promise.all(selected.slice(from, to).map(async ({ data, lacks }) => ({ fragment: await data(), lacks }))),
        countValues: async (facet: Facet) => {
          const chosen = state.chosen[facet];
          const own = FACET_OF_RESULTS[kind];
          if (facet === own) return countOwnValues(own, without(facet), chosen);
          return countValues(await tables.facet(facet), countByVisit(without(facet), visitCount), chosen);
        },
        countYears: async () => countByYear(await tables.days(), countByVisit(without('dates'), visitCount)),
        countWithout: (filter) => Promise.resolve(without(filter).length),
      };
    },
    countKinds: async (query, kinds, state) => {
      const visitFlags = await flagActive(state);
      return Promise.all(
        kinds.map(async (kind) => [kind, applyFilters((await match(query, kind)).matches, visitFlags, state).length] as const),
      );
    },
  };
}

/** The matches in an order. Visits are numbered from the newest to the oldest. */
function sortMatches(matches: VisitMatch[], sort: Sort): VisitMatch[] {
  if (sort === 'relevance') return matches;
  return matches.toSorted((a, b) => (sort === 'newest' ? a.visit - b.visit : b.visit - a.visit) || a.number - b.number);
}

/** Puts the matches with some numbers first, in the order of the numbers. */
function putFirst(matches: VisitMatch[], numbers: readonly number[]): VisitMatch[] {
  if (numbers.length === 0) return matches;
  const places = new Map(numbers.map((number, place) => [number, place]));
  const first = matches.filter(({ number }) => places.has(number));
  const placeOf = ({ number }: VisitMatch) => places.get(number) ?? 0;
  return [...first.sort((a, b) => placeOf(a) - placeOf(b)), ...matches.filter(({ number }) => !places.has(number))];
}
