import { outcomeOf } from '../../archive/model/commitment-outcome.ts';
import { FACET_NAMES, FACETS } from '../../archive/model/search-options.ts';
import type { Archive } from '../../archive/model/archive.ts';
import type { Briefing } from '../../archive/model/briefing.ts';
import { numberedVisits, searchTables, type FacetTable } from '../../views/parts/search-tables.ts';
import { engineRecords, type EngineRecord } from './engine-records.ts';
import type { DatabaseRecord } from './write-database.ts';

/** The records of the search with what they are filtered, counted and sorted by. `pageOf` gives the built page of a briefing. */
export function* databaseRecords(archive: Archive, pageOf: (briefing: Briefing) => string): Generator<DatabaseRecord> {
  const { facets, days, senders, destinations } = searchTables(archive);
  const named = FACET_NAMES.map((facet) => [FACETS[facet].parameter, facets[facet]] as const);
  const facetsOf = facetsByVisit([...named, ['from', senders], ['to', destinations]]);
  const firstDays = runningSums(days.first);
  const places = placesOf(archive);
  for (const record of engineRecords(archive, pageOf)) {
    const { visit, own } = places.next().value ?? never(record);
    const from = firstDays[visit] ?? never(record);
    const ofVisit = (facetsOf[visit] ?? []).filter(([name]) => name !== own?.[0]);
    const { id: _, url, kind, ...fields } = record;
    yield {
      url,
      show: `${kind}s`,
      visit,
      firstDay: from,
      lastDay: from + (days.after[visit] ?? 0),
      fields,
      facets: own ? [...ofVisit, own] : ofVisit,
    };
  }
}

/** The number of a record’s visit; and the value of its own that it is filtered by, not by those of the visit. */
interface Place {
  visit: number;
  own?: readonly [name: string, value: string];
}

/** Of each record, in the order of `engineRecords`. */
function* placesOf(archive: Archive): Generator<Place, undefined> {
  const { briefings } = archive;
  for (const visit of numberedVisits(archive).keys()) yield { visit };
  const ofEach = function* <Part>(partsOf: (briefing: Briefing) => Part[], ownOf?: (part: Part) => Place['own']): Generator<Place> {
    for (const [visit, briefing] of briefings.entries())
      for (const part of partsOf(briefing)) {
        const own = ownOf?.(part);
        yield own ? { visit, own } : { visit };
      }
  };
  yield* ofEach(({ quotes }) => quotes);
  yield* ofEach(
    ({ commitments }) => commitments,
    (commitment) => [FACETS.commitment.parameter, outcomeOf(commitment)],
  );
  yield* ofEach(
    ({ documents }) => documents,
    ({ kind }) => [FACETS.document.parameter, kind],
  );
  yield* ofEach(({ sources }) => sources);
}

/** The values of each visit, by its number. */
function facetsByVisit(tables: (readonly [name: string, table: FacetTable])[]): (readonly [name: string, value: string])[][] {
  const byVisit: (readonly [string, string])[][] = [];
  for (const [name, table] of tables)
    for (const [value, distances] of Object.entries(table))
      for (const visit of runningSums(distances)) (byVisit[visit] ??= []).push([name, value]);
  return byVisit;
}

function runningSums(distances: number[]): number[] {
  let sum = 0;
  return distances.map((distance) => (sum += distance));
}

function never({ url }: EngineRecord): never {
  throw new Error(`No visit belongs to the record ${url}.`);
}
