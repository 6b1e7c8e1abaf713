import type { NamedPage } from '../../../views/parts/name-index.ts';
import { fetchJson } from '../../loading/fetch-or-throw.ts';
import { loadOnce } from '../../loading/load-once.ts';
import { loadPagefind, type PagefindFragment } from '../engine/load-pagefind.ts';
import { matchNames, prepareNames } from '../query/match-names.ts';

const MAX_NAMES = 6;
const MAX_BRIEFINGS = 5;

/** The suggestions of the quick search. What they need loads when they are first asked for, and again after it failed to load. */
export interface Suggestions {
  /** The first pages whose names match a query. Rejects if the names do not load. */
  pages: (query: string) => Promise<NamedPage[]>;
  /** The first briefings that contain the words of a query, and how many there are. Rejects if the index does not load. */
  briefings: (query: string) => Promise<{ count: number; fragments: PagefindFragment[] }>;
}

/** Where the parts of the search are: the list of names, the folder of the index, the root of the site. */
export interface SuggestionUrls {
  names: string;
  index: string;
  base: string;
}

export function makeSuggestions({ names, index, base }: SuggestionUrls): Suggestions {
  const preparedNames = loadOnce(async () => prepareNames(await fetchJson<NamedPage[]>(names)));
  const engine = loadOnce(() => loadPagefind(index, base));
  return {
    pages: async (query) => matchNames(await preparedNames(), query).slice(0, MAX_NAMES),
    briefings: async (query) => {
      const { results } = await (await engine()).search(query);
      const fragments = await Promise.all(results.slice(0, MAX_BRIEFINGS).map(({ data }) => data()));
      return { count: results.length, fragments };
    },
  };
}
