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
} from '../../../archive/model/search-options.ts';

/** A longer query is cut: nobody types one. */
const MAX_QUERY_LENGTH = 400;

/** The length of the longest date that can be typed: `2021-04-06`. */
const MAX_DATE_LENGTH = 10;

const MAX_PAGE = 100;

/** What is searched for and which of its results are shown: everything that the URL of the page says. */
export interface SearchState {
  query: string;
  /** The chosen values of each facet, by id. */
  chosen: Record<Facet, string[]>;
  /** The first and the last date as the reader typed them; empty if there is none. */
  from: string;
  to: string;
  resultKind: ResultKind;
  sort: Sort;
  /** How many pages of results are shown, from 1. */
  page: number;
}

const forEachFacet = (valuesOf: (facet: Facet) => string[]) =>
  Object.fromEntries(FACET_NAMES.map((facet) => [facet, valuesOf(facet)])) as Record<Facet, string[]>;

/** The state of the page when its URL says nothing. */
export const EMPTY_STATE: SearchState = {
  query: '',
  chosen: forEachFacet(() => []),
  from: '',
  to: '',
  resultKind: 'briefings',
  sort: SORTS[0],
  page: 1,
};

/** Reads the state from the query string of a URL. Ignores parameters that are unknown or have no such value. */
export function parseState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const valueOf = (name: keyof typeof SEARCH_PARAMETERS) => params.get(SEARCH_PARAMETERS[name]) ?? '';
  const page = Number(valueOf('page'));
  return {
    query: valueOf('query').slice(0, MAX_QUERY_LENGTH),
    chosen: forEachFacet((facet) => [...new Set(params.getAll(FACETS[facet].parameter))]),
    from: valueOf('from').slice(0, MAX_DATE_LENGTH),
    to: valueOf('to').slice(0, MAX_DATE_LENGTH),
    resultKind: RESULT_KIND_NAMES.find((kind) => RESULT_KINDS[kind].value === valueOf('resultKind')) ?? EMPTY_STATE.resultKind,
    sort: SORTS.find((sort) => sort === valueOf('sort')) ?? EMPTY_STATE.sort,
    page: Number.isInteger(page) && page > 0 && page <= MAX_PAGE ? page : EMPTY_STATE.page,
  };
}

/** Writes the state as a query string, without the parameters that have their usual value; empty if all have. */
export function formatState({ query, chosen, from, to, resultKind, sort, page }: SearchState): string {
  const params = new URLSearchParams();
  const set = (name: keyof typeof SEARCH_PARAMETERS, value: string, usual: string) => {
    if (value !== usual) params.set(SEARCH_PARAMETERS[name], value);
  };
  set('query', query, EMPTY_STATE.query);
  for (const facet of FACET_NAMES) for (const value of chosen[facet]) params.append(FACETS[facet].parameter, value);
  set('from', from, EMPTY_STATE.from);
  set('to', to, EMPTY_STATE.to);
  set('resultKind', RESULT_KINDS[resultKind].value, RESULT_KINDS[EMPTY_STATE.resultKind].value);
  set('sort', sort, EMPTY_STATE.sort);
  set('page', String(page), String(EMPTY_STATE.page));
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** Is any filter active? */
export const hasFilters = ({ chosen, from, to }: SearchState): boolean =>
  from !== '' || to !== '' || FACET_NAMES.some((facet) => chosen[facet].length > 0);

/** Is there neither a query nor a filter? */
export const isEmpty = (state: SearchState): boolean => state.query.trim() === '' && !hasFilters(state);

/** The same search without any filter. */
export const withoutFilters = (state: SearchState): SearchState => ({
  ...state,
  chosen: EMPTY_STATE.chosen,
  from: '',
  to: '',
  page: 1,
});
