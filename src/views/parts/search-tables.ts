import type { Archive } from '../../archive/model/archive.ts';
import type { Briefing } from '../../archive/model/briefing.ts';
import type { Entity } from '../../archive/model/entity.ts';
import { outcomeOf, type CommitmentOutcome } from '../../archive/model/commitment-outcome.ts';
import type { Facet, PageFacet } from '../../archive/model/search-options.ts';
import { firstDayOf, lastDayOf } from '../../archive/model/date-arithmetic.ts';
import { relationshipCountriesOf, relationshipSlug } from '../../archive/model/relationship.ts';
import { peopleOf, sendersOf, type Visit } from '../../archive/model/visit.ts';
import type { DocumentKind } from '../../schemas/document.ts';
import { messages } from '../../i18n/messages.ts';

/** For each value of a facet, the numbers of the visits that have it, ascending, each as its difference from the one before. */
export type FacetTable = Record<string, number[]>;

/**
 * The days of each visit. `first` is its first day, in days since that of the visit before (since 1 January 1970 for the first visit);
 * `after` is how many days follow. A date known to the month or year stands for all days of it.
 */
export interface DaysTable {
  first: number[];
  after: number[];
}

/** The records of the search that are no briefings, in their order: visits without a briefing, then all quotes, commitments, documents and sources. */
export interface OtherRecordsTable {
  /** How many visits have no briefing. Their numbers follow those of the briefings. */
  visits: number;
  /** How many quotes each briefing has, how many commitments, documents and sources, in the order of the briefings. */
  quotes: number[];
  promises: number[];
  documents: number[];
  sources: number[];
  /** For each outcome, the numbers of the commitments with it, as in the table of a facet. */
  states: Partial<Record<CommitmentOutcome, number[]>>;
  /** For each kind of document, the numbers of the documents of that kind. */
  papers: Partial<Record<DocumentKind, number[]>>;
}

/** The tables by which the search page filters, sorts and counts results. Published as JSON, so the names of fields are permanent. */
export interface SearchTables {
  facets: Record<Facet, FacetTable>;
  /** The names of the values of a facet, by id. */
  names: Record<PageFacet, Record<string, string>>;
  days: DaysTable;
  /** The visits from each country, organisation or place and to each, by type and id: `country/norland`. */
  senders: FacetTable;
  destinations: FacetTable;
  otherRecords: OtherRecordsTable;
}

/** The visits in the order of their numbers in the search: first those with a briefing, then the others, each newest first. */
export const numberedVisits = ({ briefings, briefingById, visits }: Archive): Visit[] => [
  ...briefings.map(({ visit }) => visit),
  ...visits.filter(({ id }) => !briefingById.has(id)),
];

export function searchTables(archive: Archive): SearchTables {
  const visits = numberedVisits(archive);
  const table = (valuesOf: (visit: Visit) => string[]) => tableOf(visits.map(valuesOf));
  const ofBriefing = (valuesOf: (briefing: Briefing) => string[]) =>
    table(({ id }) => {
      const briefing = archive.briefingById.get(id);
      return briefing ? valuesOf(briefing) : [];
    });
  const states = archive.briefings.flatMap(({ commitments }) => commitments.map((commitment) => [outcomeOf(commitment)]));
  const papers = archive.briefings.flatMap(({ documents }) => documents.map(({ kind }) => [kind]));
  return {
    facets: {
      person: table((visit) => peopleOf(visit).map(({ id }) => id)),
      country: table(({ sending, receiving }) => [...sending, ...receiving].map(({ id }) => id)),
      relationship: table((visit) => relationshipCountriesOf(visit).map(([a, b]) => relationshipSlug(a, b))),
      topic: ofBriefing(({ topics }) => topics.map(({ id }) => id)),
      organisation: table(({ id, sendingOrganisations }) =>
        [...sendingOrganisations, ...(archive.briefingById.get(id)?.organisations ?? [])].map((organisation) => organisation.id),
      ),
      kind: table(({ kind }) => (kind ? [kind] : [])),
      commitment: ofBriefing(({ commitments }) => commitments.map(outcomeOf)),
      document: ofBriefing(({ documents }) => documents.map(({ kind }) => kind)),
    },
    names: {
      ...{ person: namesOf(archive.people), country: namesOf(archive.countries), topic: namesOf(archive.topics) },
      ...{ organisation: namesOf(archive.organisations), relationship: relationshipTitles(archive) },
    },
    days: daysOf(visits),
    senders: table((visit) => [...sendersOf(visit), visit.origin?.place ?? visit.origin?.country ?? []].flat().map(typedId)),
    destinations: table(({ receiving, stops }) => [...receiving, ...stops.map(({ place }) => place)].map(typedId)),
    otherRecords: {
      visits: visits.length - archive.briefings.length,
      quotes: archive.briefings.map(({ quotes }) => quotes.length),
      promises: archive.briefings.map(({ commitments }) => commitments.length),
      documents: archive.briefings.map(({ documents }) => documents.length),
      sources: archive.briefings.map(({ sources }) => sources.length),
      states: tableOf(states),
      papers: tableOf(papers),
    },
  };
}

const typedId = ({ type, id }: Entity): string => `${type}/${id}`;

/** The table of a facet from the values of each record, in the order of the records. A value that a record has twice counts once. */
function tableOf(valuesByRecord: string[][]): FacetTable {
  const entries = valuesByRecord.flatMap((values, number) => [...new Set(values)].map((value) => ({ value, number })));
  const byValue = Map.groupBy(entries, ({ value }) => value);
  return Object.fromEntries([...byValue].map(([value, found]) => [value, differences(found.map(({ number }) => number))]));
}

const namesOf = (entities: ReadonlyMap<string, { name: string }>): Record<string, string> =>
  Object.fromEntries([...entities].map(([id, { name }]) => [id, name]));

const relationshipTitles = ({ relationships }: Archive): Record<string, string> =>
  Object.fromEntries(
    [...relationships].map(([slug, relationship]) => {
      const [a, b] = relationship.countries;
      return [slug, messages.relationship.title(a.name, b.name)];
    }),
  );

function daysOf(visits: Visit[]): DaysTable {
  const first = visits.map(({ from, date }) => dayNumber(firstDayOf(from ?? date)));
  const last = visits.map(({ from, to, date }) => dayNumber(lastDayOf(to ?? from ?? date)));
  return { first: differences(first), after: last.map((day, at) => day - (first[at] ?? day)) };
}

const dayNumber = (day: string): number => Date.parse(day) / 86_400_000;

const differences = (numbers: number[]): number[] => numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
