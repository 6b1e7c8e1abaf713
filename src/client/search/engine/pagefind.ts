/** The part of Pagefind's browser API that the searches use. https://pagefind.app/docs/api/ */
export interface Pagefind {
  /** Without a query all records, in the order in which the index took them in. */
  search: (query: string | null) => Promise<{ results: SearchResult[] }>;
}

export interface SearchResult {
  id: string;
  score: number;
  /** Where in the text the words stand; nowhere, if only the metadata has them. */
  words: number[];
  data: () => Promise<Hit>;
}

/** What `record.ts` or `things.ts` gave Pagefind, with where the words stand. */
export interface Hit {
  url: string;
  content: string;
  /** The text as excerpts are cut from it, and the places of the found words in it. */
  raw_content: string;
  locations: number[];
  meta: Record<string, string>;
  /** Escaped HTML with `mark` elements. */
  excerpt: string;
  sub_results: { title: string; url: string; excerpt: string; anchor?: { id: string } }[];
}

interface PagefindModule {
  createInstance: (options: {
    basePath: string;
    baseUrl: string;
    excerptLength: number;
    ranking: { metaWeights: Record<string, number> };
  }) => Pagefind & { init: () => Promise<void> };
}

/** What a match in the metadata counts for; a match in the text counts 1, in its headings more. The map's title says nothing new. */
const META_WEIGHTS = {
  ...{ title: 8, gist: 7, hosts: 3, topics: 2, summary: 2, names: 0.5, spellings: 0.5, route: 0.5, when: 0.5 },
  ...{ image: 0, image_alt: 0, lang: 0, state: 0 },
};

/**
 * Loads Pagefind's scripts and one index; `baseUrl` is put before the addresses of its hits.
 * Rejects where the scripts cannot be had; a search rejects where its part of the index cannot.
 */
export async function loadPagefind(indexUrl: string, baseUrl: string, indexOf = indexUrl): Promise<Pagefind> {
  const { createInstance } = (await import(/* @vite-ignore */ `${indexUrl}pagefind.js`)) as PagefindModule;
  return inTurn(async () => {
    const engine = createInstance({ basePath: indexOf, baseUrl, excerptLength: 28, ranking: { metaWeights: META_WEIGHTS } });
    await engine.init();
    await engine.search(''); // `init` does not wait for the worker; an empty search does, and loads nothing
    return engine;
  });
}

let before: Promise<unknown> = Promise.resolve();

/**
 * Begins one engine after the other: all share one WebAssembly memory. One that begins while the first still loads it would
 * put another in its place, and the first would read where nothing of it lies.
 */
function inTurn<T>(begin: () => Promise<T>): Promise<T> {
  const begun = before.then(begin, begin);
  before = begun;
  return begun;
}
