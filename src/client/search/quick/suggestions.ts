import type { NamedPage } from '../../../views/parts/named-pages.ts';
import type { PagefindFragment } from '../engine/load-pagefind.ts';
import type { MissingWords } from '../engine/finder.ts';
import { EMPTY_STATE } from '../query/search-state.ts';
import { makeSearchService, type SearchUrls } from '../engine/search-service.ts';
import type { NamedResultKind } from '../query/stop-words.ts';

const MAX_NAMES = 6;
const MAX_BRIEFINGS = 5;
const MAX_OTHERS = 3;

/** The briefings that the quick search suggests. */
export interface BriefingSuggestions {
  count: number;
  fragments: PagefindFragment[];
  /** What of the query they lack. */
  missing: MissingWords;
}

/** The promises that the quick search suggests, or the quotes or documents if the query asks for these. */
export interface OtherSuggestions {
  kind: NamedResultKind;
  fragments: PagefindFragment[];
}

/** The suggestions of the quick search. What they need loads when they are first asked for, and again after it failed to load. */
export interface Suggestions {
  /** The first pages whose names match a query. Rejects if the names do not load. */
  pages: (query: string) => Promise<NamedPage[]>;
  /** The first briefings that the search page finds too, and how many there are. Rejects if the index does not load. */
  briefings: (query: string) => Promise<BriefingSuggestions>;
  /** The first of what was promised, said or signed; none in an archive so large that their index is only worth loading for who asks for it. */
  others: (query: string) => Promise<OtherSuggestions | undefined>;
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
    others: async (typed) => {
      const query = await service.parse(typed);
      if (!query.resultKind && !(await service.maySearchOthers())) return undefined;
      const kind = query.resultKind ?? 'commitments';
      const { missing, results } = await service.finder.find(query, kind, EMPTY_STATE);
      // Where none has all words, those with some are no suggestion.
      const isComplete = missing.absent.length === 0 && !missing.relaxed;
      const fragments = isComplete ? (await results(0, MAX_OTHERS)).map(({ fragment }) => fragment) : [];
      return { kind, fragments };
    },
  };
}
