/** How a facet appears outside the code. */
interface FacetDefinition {
  /**
   * Its parameter in the URL of the search page; also the name of its table beside the search index and the start of the ids of its
   * elements. Part of permanent URLs: it never changes.
   */
  parameter: string;
  /** Whether its values are entities or relationships, with a page and a feed each, or words of the interface. */
  values: 'pages' | 'words';
}

/** The facets that search results are filtered by, in the order in which the search page shows them. */
export const FACETS = {
  country: { parameter: 'country', values: 'pages' },
  person: { parameter: 'person', values: 'pages' },
  relationship: { parameter: 'pair', values: 'pages' },
  topic: { parameter: 'topic', values: 'pages' },
  organisation: { parameter: 'organisation', values: 'pages' },
  kind: { parameter: 'kind', values: 'words' },
  commitment: { parameter: 'promise', values: 'words' },
  document: { parameter: 'document', values: 'words' },
} as const satisfies Record<string, FacetDefinition>;

export type Facet = keyof typeof FACETS;

/** A facet each value of which has a page. */
export type PageFacet = { [Name in Facet]: (typeof FACETS)[Name]['values'] extends 'pages' ? Name : never }[Facet];

export const FACET_NAMES = Object.keys(FACETS) as Facet[];

export const isPageFacet = (facet: Facet): facet is PageFacet => FACETS[facet].values === 'pages';

/** How a kind of result appears outside the code, and where its results come from. */
interface ResultKindDefinition {
  /** Its value of the parameter `show` in the URL of the search page, and the end of the ids of its elements. It never changes. */
  value: string;
  /** The index of briefings, that of all other records, or the list of names. */
  source: 'briefings' | 'other records' | 'names';
}

/** The kinds of results, each shown by itself, in the order in which the search page offers them. */
export const RESULT_KINDS = {
  briefings: { value: 'briefings', source: 'briefings' },
  visits: { value: 'visits', source: 'other records' },
  quotes: { value: 'quotes', source: 'other records' },
  commitments: { value: 'promises', source: 'other records' },
  documents: { value: 'documents', source: 'other records' },
  sources: { value: 'sources', source: 'other records' },
  names: { value: 'names', source: 'names' },
} as const satisfies Record<string, ResultKindDefinition>;

export type ResultKind = keyof typeof RESULT_KINDS;

export const RESULT_KIND_NAMES = Object.keys(RESULT_KINDS) as ResultKind[];

/** The orders of results, each by its value of the parameter `sort`. The first is the one of a URL without it. */
export const SORTS = ['relevance', 'newest', 'oldest'] as const;

export type Sort = (typeof SORTS)[number];

/** The other parameters in the URL of the search page: what is asked for, and what of it is shown. They never change. */
export const SEARCH_PARAMETERS = { query: 'q', from: 'from', to: 'to', resultKind: 'show', sort: 'sort', page: 'page' } as const;
