import type { NamedPage } from '../../../views/parts/named-pages.ts';
import type { PagefindFragment } from '../engine/load-pagefind.ts';
import type { MissingWords } from '../engine/finder.ts';
import { EMPTY_STATE } from '../query/search-state.ts';
import { makeSearchService, type SearchUrls } from '../engine/search-service.ts';

const MAX_NAMES = 6;
const MAX_BRIEFINGS = 5;

/** The briefings that the quick search suggests. */
export interface BriefingSuggestions {
  count: number;
  fragments: PagefindFragment[];
  /** What of the query they lack. */
  missing: MissingWords;
}

/** The suggestions of the quick search. What they need loads when they are first asked for, and again after it failed to load. */
export interface Suggestions {
  /** The first pages whose names match a query. Rejects if the names do not load. */
  pages: (query: string) => Promise<NamedPage[]>;
  /** The first briefings that the search page finds too, and how many there are. Rejects if the index does not load. */
  briefings: (query: string) => Promise<BriefingSuggestions>;
}

export function makeSuggestions(urls: SearchUrls): Suggestions {
  const service = makeSearchService(urls, 0);
  return {
    pages: async (query) => (await service.findNames(query)).slice(0, MAX_NAMES),
    briefings: async (query) => {
      const found = await service.finder.find(await service.parse(query), 'briefings', EMPTY_STATE);
      const results = await found.results(0, MAX_BRIEFINGS);
      return { count: found.count, fragments: results.map(({ fragment }) => fragment), missing: found.missing };
    },
  };
}
