/** The facets by which hits are narrowed down; also the names of Pagefind's filters and of the address's parameters. */
export const FACETS = ['person', 'country', 'topic'] as const;

export type Facet = (typeof FACETS)[number];

/** What is searched for: everything that the address of the page says. */
export interface SearchState {
  query: string;
  chosen: Record<Facet, string[]>;
}

/** Reads the state from the query string of an address. */
export function parseState(search: string): SearchState {
  const params = new URLSearchParams(search);
  return {
    query: params.get('q') ?? '',
    chosen: { person: params.getAll('person'), country: params.getAll('country'), topic: params.getAll('topic') },
  };
}

/** Writes the state as a query string, empty where nothing is searched for. */
export function formatState({ query, chosen }: SearchState): string {
  const params = new URLSearchParams();
  if (query !== '') params.set('q', query);
  for (const facet of FACETS) for (const value of chosen[facet]) params.append(facet, value);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** Is there anything to search for? */
export const isEmpty = ({ query, chosen }: SearchState): boolean =>
  query.trim() === '' && FACETS.every((facet) => chosen[facet].length === 0);

/** The chosen values as Pagefind takes them: several of one facet mean or, facets among each other and. */
export const filtersOf = ({ chosen }: SearchState): Record<string, { any: string[] }> =>
  Object.fromEntries(FACETS.filter((facet) => chosen[facet].length > 0).map((facet) => [facet, { any: chosen[facet] }]));
