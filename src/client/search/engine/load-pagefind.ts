import { fetchJson } from '../../loading/fetch-or-throw.ts';

/** The part of Pagefind's browser API that the site uses. https://pagefind.app/docs/api/ */
export interface Pagefind {
  /** Without a query, returns all records in the order in which they were added to the index. */
  search: (query: string | null) => Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
  id: string;
  score: number;
  /** The positions of the found words in the text; none if only the metadata has them. */
  words: number[];
  data: () => Promise<PagefindFragment>;
}

/** A record as `search/briefing-record.ts` or `search/records-beside-briefings.ts` gave it to Pagefind, with the positions of the found words. */
export interface PagefindFragment {
  url: string;
  content: string;
  /** The text from which excerpts are cut, and the positions of the found words in it. */
  raw_content: string;
  locations: number[];
  meta: Record<string, string>;
  /** Escaped HTML with `mark` elements. */
  excerpt: string;
  /** The elements of the page that have an id, with the position of each in the text. */
  anchors?: { element: string; id: string; text: string; location: number }[];
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

/**
 * The weight of a match in each kind of metadata; a match in the text weighs 1, in its headings more. Pictures, languages and states
 * weigh nothing: they say nothing that the text does not.
 */
const META_WEIGHTS = {
  ...{ title: 8, gist: 9, hosts: 2, topics: 2, summary: 2, names: 0.5, subjects: 0.5, spellings: 0.5, route: 0.5, when: 0.5 },
  ...{ offices: 5, hostOffices: 1, tokens: 0.1, terms: 0.2, sources: 0.2 },
  ...{ image: 0, image_alt: 0, lang: 0, state: 0 },
};

/**
 * Loads Pagefind's scripts from the folder `scriptsUrl`, and an index from the same folder or from `indexUrl`. `baseUrl` is put before
 * the URLs of its results. Rejects if the scripts do not load; a search rejects if its part of the index does not load.
 */
export async function loadPagefind(scriptsUrl: string, baseUrl: string, indexUrl = scriptsUrl): Promise<Pagefind> {
  const { createInstance } = (await import(/* @vite-ignore */ `${scriptsUrl}pagefind.js`)) as PagefindModule;
  return startInTurn(async () => {
    const engine = createInstance({ basePath: indexUrl, baseUrl, excerptLength: 28, ranking: { metaWeights: META_WEIGHTS } });
    await engine.init();
    await engine.search(''); // `init` does not wait for the worker; an empty search waits for it and loads nothing
    return engine;
  });
}

/** How many records the index in a folder has, as the file says with which Pagefind begins. Rejects if it does not load. */
export async function recordCount(indexUrl: string): Promise<number> {
  const { languages } = await fetchJson<{ languages: Record<string, { page_count: number }> }>(`${indexUrl}pagefind-entry.json`);
  return Object.values(languages).reduce((sum, { page_count: count }) => sum + count, 0);
}

let previousStart: Promise<unknown> = Promise.resolve();

/**
 * Starts one engine after the other, as all share one WebAssembly memory. An engine that started while the first is still loading
 * that memory would replace it, and the first would read at addresses where its data is not.
 */
function startInTurn<T>(start: () => Promise<T>): Promise<T> {
  const started = previousStart.then(start, start);
  previousStart = started;
  return started;
}
