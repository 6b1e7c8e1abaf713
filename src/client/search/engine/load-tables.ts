import { FACETS, type Facet, type PageFacet } from '../../../archive/model/search-options.ts';
import type { SynonymsData } from '../../../schemas/synonyms.ts';
import type { HeadlinesTable } from '../../../views/parts/headlines-table.ts';
import type { DaysTable, FacetTable, OtherRecordsTable } from '../../../views/parts/search-tables.ts';
import type { NamedPage } from '../../../views/parts/named-pages.ts';
import { fetchJson } from '../../loading/fetch-or-throw.ts';
import { loadEachOnce, loadOnce } from '../../loading/load-once.ts';

/** The numbers of the visits that have each value of a facet. */
export type VisitsByValue = Map<string, number[]>;

/** The first and last day of each visit, as days since 1970. */
export type VisitDays = { first: number; last: number }[];

/** Loads the tables of `views/parts/search-tables.ts`, each once and only when it is asked for. Each rejects if its file does not load. */
export interface Tables {
  facet: (facet: Facet) => Promise<VisitsByValue>;
  /** The names of the values of a facet, by id. */
  names: (facet: PageFacet) => Promise<Map<string, string>>;
  days: () => Promise<VisitDays>;
  /** The visits from or to each country, organisation or place, by type and id: `country/norland`. */
  ends: (name: 'senders' | 'destinations') => Promise<VisitsByValue>;
  otherRecords: () => Promise<OtherRecordsTable>;
  /** The words of all briefings, the most frequent first. */
  words: () => Promise<string[]>;
  /** What the archive's editors say of words. */
  synonyms: () => Promise<SynonymsData>;
  /** What can be shown of briefings before the engine answers. */
  headlines: () => Promise<HeadlinesTable>;
}

/** Makes the loader of the tables in the folder at `url`, which ends in a slash. */
export function makeTables(url: string): Tables {
  // The browser asks the server each time: the index may be newer than a cached table, and number its visits differently.
  const fetchTable = <T>(name: string) => fetchJson<T>(`${url}${name}.json`, { cache: 'no-cache' });
  return {
    facet: loadEachOnce(async (facet) => decodeFacetTable(await fetchTable(FACETS[facet].parameter))),
    names: loadEachOnce(
      async (facet) => new Map(Object.entries(await fetchTable<Record<string, string>>(`${FACETS[facet].parameter}-names`))),
    ),
    ends: loadEachOnce(async (name) => decodeFacetTable(await fetchTable(name))),
    days: loadOnce(async () => decodeDays(await fetchTable('days'))),
    otherRecords: loadOnce(() => fetchTable('things')),
    words: loadOnce(() => fetchTable('words')),
    synonyms: loadOnce(() => fetchTable('synonyms')),
    headlines: loadOnce(() => fetchTable('headlines')),
  };
}

/** The id of a page is the last part of its URL. */
export const pageId = ({ href }: NamedPage): string => href.split('/').at(-2) ?? '';

export const decodeFacetTable = (table: FacetTable): VisitsByValue =>
  new Map(Object.entries(table).map(([value, distances]) => [value, runningSums(distances)]));

export const decodeDays = ({ first, after }: DaysTable): VisitDays =>
  runningSums(first).map((day, at) => ({ first: day, last: day + (after[at] ?? 0) }));

function runningSums(distances: number[]): number[] {
  let sum = 0;
  return distances.map((distance) => (sum += distance));
}
