/** The part of Pagefind's browser API that the search page uses. https://pagefind.app/docs/api/ */
export interface Pagefind {
  options: (options: { baseUrl: string; excerptLength: number; ranking: { metaWeights: Record<string, number> } }) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string | null, options?: { filters?: Record<string, { any: string[] }> }) => Promise<SearchAnswer>;
  filters: () => Promise<FilterCounts>;
}

/** How many briefings have each value of each filter. */
export type FilterCounts = Record<string, Record<string, number>>;

export interface SearchAnswer {
  results: { id: string; words: number[]; matchedMetaFields?: string[]; data: () => Promise<Hit> }[];
  /** Counts among what the query and the filters left. */
  filters: FilterCounts;
}

export interface Hit {
  url: string;
  meta: { title?: string; route?: string; when?: string; summary?: string };
  /** Escaped HTML with `mark` elements. */
  excerpt: string;
  sub_results: { title: string; url: string; excerpt: string; anchor?: { id: string } }[];
}

/** What a match in the metadata of `record.ts` counts for; a match in the text counts 1, in its headings more. */
const META_WEIGHTS = { title: 8, people: 3, topics: 2, summary: 2, names: 0.5 };

/** Loads Pagefind's scripts and index. Rejects where they cannot be had. */
export async function loadPagefind(indexUrl: string, baseUrl: string): Promise<Pagefind> {
  const engine = (await import(/* @vite-ignore */ `${indexUrl}pagefind.js`)) as Pagefind;
  await engine.options({ baseUrl, excerptLength: 28, ranking: { metaWeights: META_WEIGHTS } });
  await engine.init();
  // Only once it holds the filters does an answer bring their counts.
  await engine.filters();
  return engine;
}
