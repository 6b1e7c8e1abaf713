import { FACETS, type Facet, type PageFacet } from '../../../archive/model/facets.ts';
import type { DaysTable, FacetTable, ThingsTable } from '../../../views/parts/search-tables.ts';

/** The numbers of the visits that have each value of a facet. */
export type Table = Map<string, number[]>;

/** The first and last day of each visit, as days since 1970. */
export type Days = { first: number; last: number }[];

/** Loads the tables of `views/parts/search-tables.ts`, each once and only when it is asked for. All reject where they cannot be had. */
export interface Tables {
  facet: (facet: Facet) => Promise<Table>;
  /** What the values of a facet are called, by id. */
  names: (facet: PageFacet) => Promise<Map<string, string>>;
  days: () => Promise<Days>;
  things: () => Promise<ThingsTable>;
  /** The words of all briefings, the most frequent first. */
  words: () => Promise<string[]>;
}

export function makeTables(url: string): Tables {
  const loaded = new Map<string, Promise<unknown>>();
  const load = <T>(name: string, decode: (json: never) => T): Promise<T> => {
    const table = loaded.get(name) ?? fetchTable(`${url}${name}.json`).then((json) => decode(json as never));
    loaded.set(name, table);
    table.catch(() => loaded.delete(name));
    return table as Promise<T>;
  };
  return {
    facet: (facet) => load(FACETS[facet].parameter, decodeTable),
    names: (facet) => load(`${FACETS[facet].parameter}-names`, (names: Record<string, string>) => new Map(Object.entries(names))),
    days: () => load('days', decodeDays),
    things: () => load('things', (table: ThingsTable) => table),
    words: () => load('words', (words: string[]) => words),
  };
}

/** The index beside it may be newer than what the browser kept, and its numbers others. */
async function fetchTable(url: string): Promise<unknown> {
  const response = await fetch(url, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response.json();
}

export const decodeTable = (table: FacetTable): Table =>
  new Map(Object.entries(table).map(([value, distances]) => [value, sums(distances)]));

export const decodeDays = ({ first, after }: DaysTable): Days =>
  sums(first).map((day, at) => ({ first: day, last: day + (after[at] ?? 0) }));

function sums(distances: number[]): number[] {
  let sum = 0;
  return distances.map((distance) => (sum += distance));
}
