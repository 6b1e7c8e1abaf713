import { outcomeOf } from '../../archive/model/commitment-outcome.ts';
import { FACET_NAMES, FACETS } from '../../archive/model/search-options.ts';
import type { Archive } from '../../archive/model/archive.ts';
import type { Briefing } from '../../archive/model/briefing.ts';
import { daysOfVisits, numberedVisits, valuesOfVisits } from '../../views/parts/search-tables.ts';
import { engineRecords, type EngineRecord } from './engine-records.ts';
import type { DatabaseRecord } from './write-database.ts';

/** The records of the search with what they are filtered, counted and sorted by. `pageOf` gives the built page of a briefing. */
export function* databaseRecords(archive: Archive, pageOf: (briefing: Briefing) => string): Generator<DatabaseRecord> {
  const { facets, senders, destinations } = valuesOfVisits(archive);
  const named = FACET_NAMES.map((facet) => [FACETS[facet].parameter, facets[facet]] as const);
  const filters = [...named, ['from', senders] as const, ['to', destinations] as const];
  const days = daysOfVisits(archive);
  const places = placesOf(archive);
  for (const record of engineRecords(archive, pageOf)) {
    const { visit, own } = places.next().value ?? never(record);
    const { first, last } = days[visit] ?? never(record);
    const others = filters.filter(([name]) => name !== own?.[0]);
    const ofVisit = others.flatMap(([name, values]) => (values[visit] ?? []).map((value) => [name, value] as const));
    const { id: _, url, kind, ...fields } = record;
    yield {
      url,
      show: `${kind}s`,
      visit,
      firstDay: first,
      lastDay: last,
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

function never({ url }: EngineRecord): never {
  throw new Error(`No visit belongs to the record ${url}.`);
}
