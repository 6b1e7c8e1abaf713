import type { Facet } from '../../../archive/model/search-options.ts';
import type { VisitsByValue } from '../engine/load-tables.ts';
import type { SearchState } from './search-state.ts';

/** What results can be filtered by: facets and the range of dates. */
export type Filter = Facet | 'dates';

/** For each active filter, a flag for each visit: 1 if it passes. */
export type VisitFlags = Map<Filter, Uint8Array>;

/** What filters ask of a match: the visit that it belongs to, the state of a commitment, and the kind of a document. */
export interface Filterable {
  visit: number;
  state?: string | undefined;
  paper?: string | undefined;
}

/** The facets of which a record may have a value of its own, and in which field. */
const OWN_VALUES = { commitment: 'state', document: 'paper' } as const satisfies Partial<Record<Facet, keyof Filterable>>;

const isOwn = (filter: Filter): filter is keyof typeof OWN_VALUES => filter in OWN_VALUES;

/** Flags the visits that have at least one of some values of a facet. */
export function flagVisits(visitsByValue: VisitsByValue, values: string[], visitCount: number): Uint8Array {
  const flags = new Uint8Array(visitCount);
  for (const value of values) for (const visit of visitsByValue.get(value) ?? []) flags[visit] = 1;
  return flags;
}

/** The matches that pass every filter but `ignored`. A commitment passes by its own state, and a document by its own kind, not by those of its visit. */
export function applyFilters<Match extends Filterable>(
  matches: Match[],
  visitFlags: VisitFlags,
  { chosen }: Pick<SearchState, 'chosen'>,
  ignored?: Filter,
): Match[] {
  const filters = [...visitFlags].filter(([filter]) => filter !== ignored);
  return matches.filter((match) =>
    filters.every(([filter, flags]) => {
      const own = isOwn(filter) ? match[OWN_VALUES[filter]] : undefined;
      return own !== undefined && isOwn(filter) ? chosen[filter].includes(own) : flags[match.visit] === 1;
    }),
  );
}

/** How many of some matches belong to each visit. */
export function countByVisit(matches: Filterable[], visitCount: number): Uint16Array {
  const counts = new Uint16Array(visitCount);
  for (const { visit } of matches) counts[visit] = (counts[visit] ?? 0) + 1;
  return counts;
}

/**
 * The values of a facet with the number of matches that have each, from the matches of each visit, the most frequent first. Leaves out
 * values without a match unless they are chosen. Where the matches were filtered without this facet's own choice, choosing one value
 * does not change the counts of the others.
 */
export function countValues(
  visitsByValue: VisitsByValue,
  countsByVisit: Uint16Array,
  chosen: string[],
): { value: string; count: number }[] {
  return [...new Set([...visitsByValue.keys(), ...chosen])]
    .map((value) => ({ value, count: (visitsByValue.get(value) ?? []).reduce((sum, visit) => sum + (countsByVisit[visit] ?? 0), 0) }))
    .filter(({ value, count }) => count > 0 || chosen.includes(value))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** The same for the states of commitments where the matches are commitments, and for the kinds of documents. */
export function countOwnValues(
  facet: keyof typeof OWN_VALUES,
  matches: Filterable[],
  chosen: string[],
): { value: string; count: number }[] {
  const counts = new Map(chosen.map((state) => [state, 0]));
  for (const { [OWN_VALUES[facet]]: own } of matches) if (own !== undefined) counts.set(own, (counts.get(own) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}
