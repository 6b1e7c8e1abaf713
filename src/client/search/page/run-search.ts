import { RESULT_KIND_NAMES, type ResultKind } from '../../../archive/model/search-options.ts';
import type { NamedPage } from '../../../views/parts/named-pages.ts';
import type { PagefindFragment } from '../engine/load-pagefind.ts';
import { NO_MISSING_WORDS, type Found, type FoundKind, type MissingWords } from '../engine/finder.ts';
import type { SearchService } from '../engine/search-service.ts';
import type { ExportedResult } from '../query/export-results.ts';
import { wordsOf, type Query } from '../query/query.ts';
import type { SearchState } from '../query/search-state.ts';
import { exportedName, exportedRecord } from './result-downloads.ts';
import { briefingItem, commitmentItem, documentItem, lacksNote, nameItem, quoteItem, sourceItem, visitItem } from './result-items.ts';

export const RESULTS_PER_PAGE = 10;

/** What a search found, of the kind of results that is shown. */
export interface Answer {
  count: number;
  missingWords: MissingWords;
  /** What was found, by which facets and years are counted; undefined for names. */
  found: Found | undefined;
  /** Loads some of the results that are shown, as list items: from one up to another, or to the last. */
  items: (from: number, to?: number) => Promise<HTMLLIElement[]>;
  /** Loads the results that are shown as they are downloaded. */
  exported: () => Promise<ExportedResult[]>;
}

const FOUND_KINDS = RESULT_KIND_NAMES.filter((kind) => kind !== 'names');

const ITEMS = {
  briefings: briefingItem,
  visits: visitItem,
  quotes: quoteItem,
  commitments: commitmentItem,
  documents: documentItem,
  sources: sourceItem,
} satisfies Record<FoundKind, (fragment: PagefindFragment, queryWords: string[]) => HTMLLIElement>;

/**
 * Runs a search. The results with the numbers in `shown` are on the page already, and stay in front of the others. Rejects if something that
 * it needs does not load.
 */
export async function runSearch(
  service: SearchService,
  state: SearchState,
  query: Query,
  shown: () => readonly number[] = () => [],
): Promise<Answer> {
  const { resultKind } = state;
  const shownCount = state.page * RESULTS_PER_PAGE;
  if (resultKind === 'names') return answerWithNames(await service.findNames(state.query), shownCount);
  const found = await service.finder.find(query, resultKind, state, shown);
  const queryWords = wordsOf(query);
  return {
    count: found.count,
    missingWords: found.missing,
    found,
    items: async (from, to = shownCount) =>
      (await found.results(from, Math.min(to, shownCount))).map(({ fragment, lacks }) => {
        const item = ITEMS[resultKind](fragment, queryWords);
        if (lacks.length > 0) item.append(lacksNote(lacks));
        return item;
      }),
    exported: async () => (await found.results(0, shownCount)).map(({ fragment }) => exportedRecord(fragment, resultKind)),
  };
}

/**
 * The number of results of each kind. That of the kind that is shown comes from the answer. Unless `mayLoad`, counts only names, of
 * which little has to load, and the kinds for which everything has loaded already.
 */
export async function countResultKinds(
  service: SearchService,
  state: SearchState,
  query: Query,
  answer: Answer,
  mayLoad: boolean,
): Promise<Map<ResultKind, number>> {
  const { finder } = service;
  const others = FOUND_KINDS.filter((kind) => kind !== state.resultKind && (mayLoad || finder.isLoaded(kind)));
  const counted = await finder.countKinds(query, others, state);
  const counts = new Map<ResultKind, number>([[state.resultKind, answer.count], ...counted]);
  if (state.resultKind !== 'names') counts.set('names', (await service.findNames(state.query)).length);
  return counts;
}

const answerWithNames = (names: NamedPage[], shownCount: number): Answer => ({
  count: names.length,
  missingWords: NO_MISSING_WORDS,
  found: undefined,
  items: (from, to = shownCount) => Promise.resolve(names.slice(from, Math.min(to, shownCount)).map(nameItem)),
  exported: () => Promise.resolve(names.slice(0, shownCount).map(exportedName)),
});
