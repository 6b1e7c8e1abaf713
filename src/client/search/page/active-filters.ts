import { FACET_NAMES, isPageFacet, type Facet } from '../../../archive/model/facets.ts';
import { searchWords as words } from '../../../i18n/search.ts';
import type { SearchState } from '../query/search-state.ts';
import type { Tables } from '../engine/load-tables.ts';

/** One value that hits are narrowed down by, or the range of dates. */
export interface FilterInUse {
  /** What it narrows down, and by what. */
  by: string;
  text: string;
  /** The same search without it. */
  without: SearchState;
}

/** The filters in use, by their names; one whose name does not load is called by its id. */
export async function filtersInUse(state: SearchState, tables: Pick<Tables, 'names'>): Promise<FilterInUse[]> {
  const { chosen, from, to } = state;
  const facets = FACET_NAMES.filter((facet) => chosen[facet].length > 0);
  const names = await Promise.all(facets.map((facet) => namesOf(facet, tables)));
  const ofFacets = facets.flatMap((facet, at) =>
    chosen[facet].map((value) => ({
      by: words.facets[facet],
      text: names[at]?.get(value) ?? value,
      without: { ...state, chosen: { ...chosen, [facet]: chosen[facet].filter((it) => it !== value) }, page: 1 },
    })),
  );
  if (from === '' && to === '') return ofFacets;
  return [...ofFacets, { by: words.dates.title, text: words.dates.span(from, to), without: { ...state, from: '', to: '', page: 1 } }];
}

async function namesOf(facet: Facet, tables: Pick<Tables, 'names'>): Promise<Map<string, string>> {
  return isPageFacet(facet) ? tables.names(facet).catch(() => new Map()) : words.values;
}
