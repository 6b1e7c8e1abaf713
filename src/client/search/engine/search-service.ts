import {
  FACET_NAMES,
  FACETS,
  RESULT_KIND_NAMES,
  RESULT_KINDS,
  type Facet,
  type ResultKind,
  type Sort,
} from '../../../archive/model/facets.ts';
import type { NamedPage } from '../../../views/parts/name-index.ts';
import { again } from './retry-once.ts';
import { makeIndex, type Found, type Index } from './search-index.ts';
import { findJumps, makeDestinations } from '../query/match-names.ts';
import { correct } from '../query/did-you-mean.ts';
import { passing, type Passes } from '../query/apply-filters.ts';
import { loadPagefind } from './pagefind.ts';
import type { Query } from '../query/parse-query.ts';
import { rangeOf, within } from '../query/date-range.ts';
import type { SearchState } from '../query/search-state.ts';
import { makeTables, type Tables } from './load-tables.ts';
import { decodeThings } from './decode-records.ts';

/** One hit of any kind that belongs to a visit. */
export interface VisitHit extends Found {
  visit: number;
  state?: string | undefined;
}

/** Where everything lies, from the markup of the page. */
export interface Addresses {
  index: string;
  base: string;
  names: string;
}

/** All that can be searched. Each part is loaded when it is first asked for, and again after it failed. */
export interface Searched {
  tables: Tables;
  briefings: () => Promise<Index>;
  /** Quotes, promises and visits without a briefing. */
  things: () => Promise<Index>;
  /** The pages behind the values of a facet, by id. */
  namesById: (facet: Facet) => Promise<Map<string, NamedPage>>;
  /** The hits of a query among one kind of things, before anything is narrowed down, the best match first. */
  find: (query: Query, kind: Exclude<ResultKind, 'names'>) => Promise<VisitHit[]>;
  findNames: (text: string) => Promise<NamedPage[]>;
  /** What may have been meant by a query some words of which stand nowhere, the likeliest first. */
  meant: (query: string, lacking: string[]) => Promise<string[]>;
  /** Has everything been loaded of which things of a kind are counted? */
  isLoaded: (kind: ResultKind) => boolean;
  /** Which visits pass each filter in use. */
  passes: (state: SearchState) => Promise<Passes>;
}

/** The kinds that are in one index: who has loaded it can count them all. */
const OF_THINGS = RESULT_KIND_NAMES.filter((kind) => RESULT_KINDS[kind].source === 'other records');

/** Makes what the page searches; `size` is the number of all visits. */
export function makeSearched({ index, base, names }: Addresses, size: number): Searched {
  const tables = makeTables(`${index}tables/`);
  const briefings = again(
    async () => makeIndex(await loadPagefind(index, base)),
    ({ whole }) => whole,
  );
  const things = again(
    async () => makeIndex(await loadPagefind(index, base, `${index}things/`)),
    ({ whole }) => whole,
  );
  const places = again(async () => decodeThings(await tables.things()));
  const allNames = again(async () => (await fetchJson(names)) as NamedPage[]);
  const loaded = new Set<ResultKind>();
  const destinations = again(async () => makeDestinations(await allNames()));
  return {
    tables,
    briefings,
    things,
    namesById: async (facet) =>
      new Map((await allNames()).filter(({ type }) => type === FACETS[facet].parameter).map((page) => [idOf(page), page])),
    find: async (query, kind) => {
      if (kind === 'briefings') {
        const found = await (await briefings()).find(query);
        loaded.add(kind);
        return found.map((hit) => ({ ...hit, visit: hit.number }));
      }
      const [place, found] = await Promise.all([places(), things().then((it) => it.find(query))]);
      for (const of of OF_THINGS) loaded.add(of);
      return found.flatMap((hit) => {
        const { kind: its, visit, state } = place[hit.number] ?? {};
        return its === kind && visit !== undefined ? { ...hit, visit, state } : [];
      });
    },
    findNames: async (text) => {
      const found = findJumps(await destinations(), text);
      loaded.add('names');
      return found;
    },
    isLoaded: (kind) => loaded.has(kind),
    meant: async (query, lacking) => {
      if (lacking.length === 0) return [];
      const [words, of] = await Promise.all([tables.words(), destinations()]);
      const names = lacking.flatMap((word) => findJumps(of, word).map(({ text }) => text));
      return [...new Set([correct(query, lacking, words) ?? [], names].flat())].slice(0, 3);
    },
    passes: async ({ chosen, from, to }) => {
      const inUse = FACET_NAMES.filter((facet) => chosen[facet].length > 0);
      const flags = inUse.map(async (facet) => [facet, passing(await tables.facet(facet), chosen[facet], size)] as const);
      const range = rangeOf(from, to);
      const dates = range ? [tables.days().then((days) => ['dates', within(days, range)] as const)] : [];
      return new Map(await Promise.all([...flags, ...dates]));
    },
  };
}

/** The hits in an order; numbers rise from the newest visit to the oldest. */
export function inOrder(hits: VisitHit[], sort: Sort): VisitHit[] {
  if (sort === 'relevance') return hits;
  return hits.toSorted((a, b) => (sort === 'newest' ? a.visit - b.visit : b.visit - a.visit) || a.number - b.number);
}

/** The id of a page is the last part of its address. */
const idOf = ({ href }: NamedPage): string => href.split('/').at(-2) ?? '';

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response.json();
}
