import {
  FACET_NAMES,
  FACETS,
  RESULT_KIND_NAMES,
  RESULT_KINDS,
  SEARCH_PARAMETERS,
  SORTS,
  type Facet,
  type ResultKind,
  type Sort,
} from '../../../archive/model/facets.ts';

/** No one asks more; a longer address is cut. */
const LONGEST_QUERY = 400;

/** What is searched for and what of it is shown: everything that the address of the page says. */
export interface SearchState {
  query: string;
  /** The chosen values of each facet, by id. */
  chosen: Record<Facet, string[]>;
  /** The first and the last date as the reader typed them; empty where there is none. */
  from: string;
  to: string;
  show: ResultKind;
  sort: Sort;
  /** How many pages of hits are shown, from 1. */
  page: number;
}

const chosenBy = (valuesOf: (facet: Facet) => string[]) =>
  Object.fromEntries(FACET_NAMES.map((facet) => [facet, valuesOf(facet)])) as Record<Facet, string[]>;

export const EMPTY: SearchState = {
  query: '',
  chosen: chosenBy(() => []),
  from: '',
  to: '',
  show: 'briefings',
  sort: SORTS[0],
  page: 1,
};

/** Reads the state from the query string of an address; what it cannot mean is as if it were not there. */
export function parseState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const text = (name: keyof typeof SEARCH_PARAMETERS) => params.get(SEARCH_PARAMETERS[name]) ?? '';
  const page = Number(text('page'));
  return {
    query: text('query').slice(0, LONGEST_QUERY),
    chosen: chosenBy((facet) => [...new Set(params.getAll(FACETS[facet].parameter))]),
    from: text('from').slice(0, 10),
    to: text('to').slice(0, 10),
    show: RESULT_KIND_NAMES.find((kind) => RESULT_KINDS[kind].value === text('kind')) ?? EMPTY.show,
    sort: SORTS.find((sort) => sort === text('sort')) ?? EMPTY.sort,
    page: Number.isInteger(page) && page > 0 && page <= 100 ? page : EMPTY.page,
  };
}

/** Writes the state as a query string, empty where it is that of the bare page. */
export function formatState({ query, chosen, from, to, show, sort, page }: SearchState): string {
  const params = new URLSearchParams();
  const set = (name: keyof typeof SEARCH_PARAMETERS, value: string, usual: string) =>
    value !== usual && params.set(SEARCH_PARAMETERS[name], value);
  set('query', query, EMPTY.query);
  for (const facet of FACET_NAMES) for (const value of chosen[facet]) params.append(FACETS[facet].parameter, value);
  set('from', from, EMPTY.from);
  set('to', to, EMPTY.to);
  set('kind', RESULT_KINDS[show].value, RESULT_KINDS[EMPTY.show].value);
  set('sort', sort, EMPTY.sort);
  set('page', String(page), String(EMPTY.page));
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** Is anything narrowed down? */
export const isNarrowed = ({ chosen, from, to }: SearchState): boolean =>
  from !== '' || to !== '' || FACET_NAMES.some((facet) => chosen[facet].length > 0);

/** Is there nothing to search for? */
export const isEmpty = (state: SearchState): boolean => state.query.trim() === '' && !isNarrowed(state);

/** The same search without any filter. */
export const withoutFilters = (state: SearchState): SearchState => ({ ...state, chosen: EMPTY.chosen, from: '', to: '', page: 1 });
