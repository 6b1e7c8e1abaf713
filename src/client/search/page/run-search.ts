import { RESULT_KIND_NAMES, type ResultKind } from '../../../archive/model/facets.ts';
import type { NamedPage } from '../../../views/parts/name-index.ts';
import type { PagefindFragment } from '../engine/load-pagefind.ts';
import { NO_MISSING_WORDS, type MissingWords } from '../engine/missing-words.ts';
import { sortMatches, type SearchService, type VisitMatch } from '../engine/search-service.ts';
import { applyFilters, type VisitFlags } from '../query/apply-filters.ts';
import { withoutWords, type Query } from '../query/parse-query.ts';
import type { SearchState } from '../query/search-state.ts';
import { briefingItem, commitmentItem, nameItem, quoteItem, visitItem } from './result-items.ts';

export const RESULTS_PER_PAGE = 10;

/** What a search found, of the kind of results that is shown. */
export interface Answer {
  count: number;
  /** The matches before they were filtered, and the visits that pass each filter; both empty for names. */
  matches: VisitMatch[];
  visitFlags: VisitFlags;
  missingWords: MissingWords;
  /** Loads some of the results that are shown, as list items: from one up to another, or to the last. */
  items: (from: number, to?: number) => Promise<HTMLLIElement[]>;
}

const ITEMS = {
  briefings: briefingItem,
  visits: visitItem,
  quotes: quoteItem,
  commitments: commitmentItem,
} satisfies Record<Exclude<ResultKind, 'names'>, (fragment: PagefindFragment, queryWords: string[]) => HTMLLIElement>;

/** Runs a search. Rejects if something that it needs does not load. */
export async function runSearch(service: SearchService, state: SearchState, query: Query): Promise<Answer> {
  const { resultKind } = state;
  const shownCount = state.page * RESULTS_PER_PAGE;
  if (resultKind === 'names') return answerWithNames(await service.findNames(state.query), shownCount);
  const flagging = service.flagVisits(state);
  const select = async (matches: VisitMatch[]) => sortMatches(applyFilters(matches, await flagging, state), state.sort);
  const [{ matches, missingWords }, visitFlags] = await Promise.all([findMatches(service, query, resultKind, select), flagging]);
  const selected = await select(matches);
  return {
    count: selected.length,
    matches,
    visitFlags,
    missingWords,
    items: (from, to = shownCount) =>
      Promise.all(selected.slice(from, Math.min(to, shownCount)).map(async ({ data }) => ITEMS[resultKind](await data(), query.words))),
  };
}

/**
 * The number of results of each kind. That of the kind that is shown comes from the answer. Unless `mayLoad`, counts only the kinds for
 * which everything has loaded already.
 */
export async function countResultKinds(
  service: SearchService,
  state: SearchState,
  query: Query,
  answer: Answer,
  mayLoad: boolean,
): Promise<Map<ResultKind, number>> {
  const countedKinds = RESULT_KIND_NAMES.filter((kind) => mayLoad || kind === state.resultKind || service.isLoaded(kind));
  const visitFlags = state.resultKind === 'names' ? await service.flagVisits(state) : answer.visitFlags;
  const counts = countedKinds.map(async (kind) => {
    if (kind === state.resultKind) return [kind, answer.count] as const;
    if (kind === 'names') return [kind, (await service.findNames(state.query)).length] as const;
    const { matches } = await findMatches(service, query, kind, () => []);
    return [kind, applyFilters(matches, visitFlags, state).length] as const;
  });
  return new Map(await Promise.all(counts));
}

/**
 * The matches of a query, and the words that they lack. Words that are absent from the index are left out of the search for the others;
 * if there are no others, or only punctuation was typed, there is no match. `select` picks the matches that load in any case.
 */
async function findMatches(
  service: SearchService,
  query: Query,
  kind: Exclude<ResultKind, 'names'>,
  select: (matches: VisitMatch[]) => VisitMatch[] | Promise<VisitMatch[]>,
) {
  if (query.typed && query.words.length === 0) return { matches: [], missingWords: NO_MISSING_WORDS };
  const index = kind === 'briefings' ? service.briefingIndex() : service.otherIndex();
  const matches = await service.find(query, kind);
  const missingWords = await (await index).findMissingWords(query.loose, await select(matches));
  if (missingWords.absent.length === 0) return { matches, missingWords };
  const presentWords = withoutWords(query, missingWords.absent);
  return { matches: presentWords.words.length === 0 ? [] : await service.find(presentWords, kind), missingWords };
}

const answerWithNames = (names: NamedPage[], shownCount: number): Answer => ({
  count: names.length,
  matches: [],
  visitFlags: new Map(),
  missingWords: NO_MISSING_WORDS,
  items: (from, to = shownCount) => Promise.resolve(names.slice(from, Math.min(to, shownCount)).map(nameItem)),
});
