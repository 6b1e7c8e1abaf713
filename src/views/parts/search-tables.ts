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

/** The values of each visit, in the order of the numbers of visits: those of each facet, and by type and id from where and to where it led. */
export interface VisitValues {
  facets: Record<Facet, string[][]>;
  senders: string[][];
  destinations: string[][];
}

export function valuesOfVisits(archive: Archive): VisitValues {
  const visits = numberedVisits(archive);
  const ofVisit = (valuesOf: (visit: Visit) => string[]) => visits.map((visit) => [...new Set(valuesOf(visit))]);
  const ofBriefing = (valuesOf: (briefing: Briefing) => string[]) =>
    ofVisit(({ id }) => {
      const briefing = archive.briefingById.get(id);
      return briefing ? valuesOf(briefing) : [];
    });
  return {
    facets: {
      person: ofVisit((visit) => peopleOf(visit).map(({ id }) => id)),
      country: ofVisit(({ sending, receiving }) => [...sending, ...receiving].map(({ id }) => id)),
      relationship: ofVisit((visit) => relationshipCountriesOf(visit).map(([a, b]) => relationshipSlug(a, b))),
      topic: ofBriefing(({ topics }) => topics.map(({ id }) => id)),
      organisation: ofVisit(({ id, sendingOrganisations }) =>
        [...sendingOrganisations, ...(archive.briefingById.get(id)?.organisations ?? [])].map((organisation) => organisation.id),
      ),
      kind: ofVisit(({ kind }) => (kind ? [kind] : [])),
      commitment: ofBriefing(({ commitments }) => commitments.map(outcomeOf)),
      document: ofBriefing(({ documents }) => documents.map(({ kind }) => kind)),
    },
    senders: ofVisit((visit) => [...sendersOf(visit), visit.origin?.place ?? visit.origin?.country ?? []].flat().map(typedId)),
    destinations: ofVisit(({ receiving, stops }) => [...receiving, ...stops.map(({ place }) => place)].map(typedId)),
  };
}

/** The first and last day of each visit since 1 January 1970, in the order of their numbers. */
export const daysOfVisits = (archive: Archive): { first: number; last: number }[] =>
  numberedVisits(archive).map(({ from, to, date }) => ({
    first: dayNumber(firstDayOf(from ?? date)),
    last: dayNumber(lastDayOf(to ?? from ?? date)),
  }));

export function searchTables(archive: Archive): SearchTables {
  const { facets, senders, destinations } = valuesOfVisits(archive);
  const days = daysOfVisits(archive);
  const states = archive.briefings.flatMap(({ commitments }) => commitments.map((commitment) => [outcomeOf(commitment)]));
  const papers = archive.briefings.flatMap(({ documents }) => documents.map(({ kind }) => [kind]));
  return {
    facets: Object.fromEntries(Object.entries(facets).map(([facet, values]) => [facet, tableOf(values)])) as Record<Facet, FacetTable>,
    names: {
      ...{ person: namesOf(archive.people), country: namesOf(archive.countries), topic: namesOf(archive.topics) },
      ...{ organisation: namesOf(archive.organisations), relationship: relationshipTitles(archive) },
    },
    days: { first: differences(days.map(({ first }) => first)), after: days.map(({ first, last }) => last - first) },
    senders: tableOf(senders),
    destinations: tableOf(destinations),
    otherRecords: {
      visits: days.length - archive.briefings.length,
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

/** The table of a facet from the values of each record, in the order of the records. */
function tableOf(valuesByRecord: string[][]): FacetTable {
  const entries = valuesByRecord.flatMap((values, number) => values.map((value) => ({ value, number })));
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

const dayNumber = (day: string): number => Date.parse(day) / 86_400_000;

const differences = (numbers: number[]): number[] => numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
