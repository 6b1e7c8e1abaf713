import { FACET_NAMES, isPageFacet, type Facet } from '../../../archive/model/search-options.ts';
import { searchWords as words } from '../../../i18n/search.ts';
import type { Tables } from '../engine/load-tables.ts';
import type { SearchState } from '../query/search-state.ts';

/** A chosen value of a facet, or the chosen range of dates. */
export interface ActiveFilter {
  /** The name of the facet, or of the dates. */
  label: string;
  /** The name of the value, or the range. */
  text: string;
  /** The same search without this filter. */
  without: SearchState;
}

/** The active filters with their names; a value whose name does not load has its id instead. */
export async function listActiveFilters(state: SearchState, tables: Pick<Tables, 'names'>): Promise<ActiveFilter[]> {
  const { chosen, from, to } = state;
  const facets = FACET_NAMES.filter((facet) => chosen[facet].length > 0);
  const names = await Promise.all(facets.map((facet) => valueNames(facet, tables)));
  const facetFilters = facets.flatMap((facet, at) =>
    chosen[facet].map((value) => ({
      label: words.facets[facet],
      text: names[at]?.get(value) ?? value,
      without: { ...state, chosen: { ...chosen, [facet]: chosen[facet].filter((other) => other !== value) }, page: 1 },
    })),
  );
  if (from === '' && to === '') return facetFilters;
  const dateFilter = { label: words.dates.title, text: words.dates.span(from, to), without: { ...state, from: '', to: '', page: 1 } };
  return [...facetFilters, dateFilter];
}

async function valueNames(facet: Facet, tables: Pick<Tables, 'names'>): Promise<Map<string, string>> {
  return isPageFacet(facet) ? tables.names(facet).catch(() => new Map()) : words.values;
}
