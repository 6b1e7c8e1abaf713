import { searchWords, type Facet, type FoundKind, type Sort } from '../../../i18n/search.ts';

export const FACETS = Object.keys(searchWords.facets) as Facet[];
export const KINDS = Object.keys(searchWords.kinds) as FoundKind[];
export const SORTS = Object.keys(searchWords.sorts) as Sort[];

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
  show: FoundKind;
  sort: Sort;
  /** How many pages of hits are shown, from 1. */
  page: number;
}

export const EMPTY: SearchState = {
  query: '',
  chosen: Object.fromEntries(FACETS.map((facet) => [facet, [] as string[]])) as Record<Facet, string[]>,
  from: '',
  to: '',
  show: 'briefings',
  sort: 'relevance',
  page: 1,
};

/** Reads the state from the query string of an address; what it cannot mean is as if it were not there. */
export function parseState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const text = (name: string) => params.get(name) ?? '';
  const page = Number(text('page'));
  return {
    query: text('q').slice(0, LONGEST_QUERY),
    chosen: Object.fromEntries(FACETS.map((facet) => [facet, [...new Set(params.getAll(facet))]])) as Record<Facet, string[]>,
    from: text('from').slice(0, 10),
    to: text('to').slice(0, 10),
    show: KINDS.find((kind) => kind === text('show')) ?? EMPTY.show,
    sort: SORTS.find((sort) => sort === text('sort')) ?? EMPTY.sort,
    page: Number.isInteger(page) && page > 0 && page <= 100 ? page : EMPTY.page,
  };
}

/** Writes the state as a query string, empty where it is that of the bare page. */
export function formatState({ chosen, query, ...rest }: SearchState): string {
  const params = new URLSearchParams();
  if (query !== '') params.set('q', query);
  for (const facet of FACETS) for (const value of chosen[facet]) params.append(facet, value);
  for (const name of ['from', 'to', 'show', 'sort', 'page'] as const) {
    if (rest[name] !== EMPTY[name]) params.set(name, String(rest[name]));
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** Is anything narrowed down? */
export const isNarrowed = ({ chosen, from, to }: SearchState): boolean =>
  from !== '' || to !== '' || FACETS.some((facet) => chosen[facet].length > 0);

/** Is there nothing to search for? */
export const isEmpty = (state: SearchState): boolean => state.query.trim() === '' && !isNarrowed(state);

/** The same search without any filter. */
export const withoutFilters = (state: SearchState): SearchState => ({ ...state, chosen: EMPTY.chosen, from: '', to: '', page: 1 });
