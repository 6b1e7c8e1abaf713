import type { Archive } from '../../archive/model/archive.ts';
import type { Briefing } from '../../archive/model/briefing.ts';
import { statusOf } from '../../archive/model/commitment.ts';
import type { Facet, PageFacet } from '../../archive/model/facets.ts';
import { firstDayOf, lastDayOf } from '../../archive/model/date-arithmetic.ts';
import { relationshipCountriesOf, relationshipSlug } from '../../archive/model/relationship.ts';
import { peopleOf, type Visit } from '../../archive/model/visit.ts';
import { messages } from '../../i18n/messages.ts';
import type { CommitmentState } from '../../schemas/commitment.ts';

/** The numbers of the visits that have each value of a facet, rising, each as its distance from the one before. */
export type FacetTable = Record<string, number[]>;

/**
 * On which days each visit took place: the first as the distance in days from that of the visit before (from 1 January
 * 1970 for the first), and how many days there are after it. A date known to the month or year stands for all its days.
 */
export interface DaysTable {
  first: number[];
  after: number[];
}

/** The records of the search other than briefings, in their order: visits without a briefing, then all quotes, then all commitments. */
export interface OtherRecordsTable {
  /** How many visits have no briefing; their numbers follow those of the briefings. */
  visits: number;
  /** How many quotes and promises each briefing has, in their order. */
  quotes: number[];
  promises: number[];
  /** The numbers among all promises of those in each state, as in a facet's table. */
  states: Partial<Record<CommitmentState, number[]>>;
}

export interface SearchTables {
  facets: Record<Facet, FacetTable>;
  /** What the values of a facet are called, by id. */
  names: Record<PageFacet, Record<string, string>>;
  days: DaysTable;
  otherRecords: OtherRecordsTable;
}

/** The visits in the order in which the search numbers them: those with a briefing, then the others, each newest first. */
export const numberedVisits = ({ briefings, briefingById, visits }: Archive): Visit[] => [
  ...briefings.map(({ visit }) => visit),
  ...visits.filter(({ id }) => !briefingById.has(id)),
];

/** By what the search page narrows down, sorts and counts what it found. */
export function searchTables(archive: Archive): SearchTables {
  const visits = numberedVisits(archive);
  const table = (valuesOf: (visit: Visit) => string[]) => tableOf(visits.map(valuesOf));
  const ofBriefing = (valuesOf: (briefing: Briefing) => string[]) =>
    table(({ id }) => {
      const briefing = archive.briefingById.get(id);
      return briefing ? valuesOf(briefing) : [];
    });
  const states = archive.briefings.flatMap(({ commitments }) => commitments.map((it) => [statusOf(it).state]));
  return {
    facets: {
      person: table((visit) => peopleOf(visit).map(({ id }) => id)),
      country: table(({ sending, receiving }) => [...sending, ...receiving].map(({ id }) => id)),
      relationship: table((visit) => relationshipCountriesOf(visit).map(([a, b]) => relationshipSlug(a, b))),
      topic: ofBriefing(({ topics }) => topics.map(({ id }) => id)),
      organisation: ofBriefing(({ organisations }) => organisations.map(({ id }) => id)),
      kind: table(({ kind }) => [kind]),
      commitment: ofBriefing(({ commitments }) => commitments.map((it) => statusOf(it).state)),
    },
    names: {
      ...{ person: namesOf(archive.people), country: namesOf(archive.countries), topic: namesOf(archive.topics) },
      ...{ organisation: namesOf(archive.organisations), relationship: namesOfPairs(archive) },
    },
    days: daysOf(visits),
    otherRecords: {
      visits: visits.length - archive.briefings.length,
      quotes: archive.briefings.map(({ quotes }) => quotes.length),
      promises: archive.briefings.map(({ commitments }) => commitments.length),
      states: tableOf(states),
    },
  };
}

/** The table of values of things in their order; a value that a thing has twice counts once. */
function tableOf(values: string[][]): FacetTable {
  const pairs = values.flatMap((of, number) => [...new Set(of)].map((value) => ({ value, number })));
  const byValue = Map.groupBy(pairs, ({ value }) => value);
  return Object.fromEntries([...byValue].map(([value, of]) => [value, distances(of.map(({ number }) => number))]));
}

const namesOf = (subjects: ReadonlyMap<string, { name: string }>): Record<string, string> =>
  Object.fromEntries([...subjects].map(([id, { name }]) => [id, name]));

const namesOfPairs = ({ relationships }: Archive): Record<string, string> =>
  Object.fromEntries(
    [...relationships].map(
      ([
        slug,
        {
          countries: [a, b],
        },
      ]) => [slug, messages.relationship.title(a.name, b.name)],
    ),
  );

function daysOf(visits: Visit[]): DaysTable {
  const first = visits.map(({ from, date }) => dayNumber(firstDayOf(from ?? date)));
  const last = visits.map(({ from, to, date }) => dayNumber(lastDayOf(to ?? from ?? date)));
  return { first: distances(first), after: last.map((day, at) => day - (first[at] ?? day)) };
}

const dayNumber = (day: string): number => Date.parse(day) / 86_400_000;

const distances = (numbers: number[]): number[] => numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
