import type { Facet } from '../../../archive/model/facets.ts';
import type { SearchState } from './search-state.ts';
import type { Table } from '../engine/load-tables.ts';

/** What hits can be narrowed down by: facets and the range of dates. */
export type Filter = Facet | 'dates';

/** For each filter in use, which visits pass it: a flag for each. */
export type Passes = Map<Filter, Uint8Array>;

/** What is asked of a hit: the visit to which it belongs; of a promise, its own state. */
export interface Narrowed {
  visit: number;
  state?: string | undefined;
}

/** The visits that have one of some values of a facet. */
export function passing(table: Table, values: string[], size: number): Uint8Array {
  const flags = new Uint8Array(size);
  for (const value of values) for (const number of table.get(value) ?? []) flags[number] = 1;
  return flags;
}

/** The hits that pass every filter, but for one that may be left out. A promise passes by its own state, not by its visit's. */
export function narrow<Hit extends Narrowed>(hits: Hit[], passes: Passes, { chosen }: Pick<SearchState, 'chosen'>, but?: Filter): Hit[] {
  const flags = [...passes].filter(([filter]) => filter !== but);
  return hits.filter(({ visit, state }) =>
    flags.every(([filter, of]) => (filter === 'commitment' && state !== undefined ? chosen.commitment.includes(state) : of[visit] === 1)),
  );
}

/** How many of some hits each visit has. */
export function weigh(hits: Narrowed[], size: number): Uint16Array {
  const weights = new Uint16Array(size);
  for (const { visit } of hits) weights[visit] = (weights[visit] ?? 0) + 1;
  return weights;
}

/**
 * The values of a facet with how many of the weighed hits have them, the most frequent first, those without any left out
 * unless they are chosen. Weighed without the facet's own choice, choosing one value leaves the others their counts.
 */
export function countValues(table: Table, weights: Uint16Array, chosen: string[]): { value: string; count: number }[] {
  return [...new Set([...table.keys(), ...chosen])]
    .map((value) => ({ value, count: (table.get(value) ?? []).reduce((sum, visit) => sum + (weights[visit] ?? 0), 0) }))
    .filter(({ value, count }) => count > 0 || chosen.includes(value))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** The same for the state of promises, where the hits are promises. */
export function countStates(hits: Narrowed[], chosen: string[]): { value: string; count: number }[] {
  const counts = new Map(chosen.map((state) => [state, 0]));
  for (const { state } of hits) if (state !== undefined) counts.set(state, (counts.get(state) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}
