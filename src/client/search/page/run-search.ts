import { RESULT_KIND_NAMES, type ResultKind } from '../../../archive/model/search-options.ts';
import type { NamedPage } from '../../../views/parts/named-pages.ts';
import type { PagefindFragment } from '../engine/load-pagefind.ts';
import { NO_MISSING_WORDS, type MissingWords } from '../engine/search-index.ts';
import { sortMatches, type SearchService, type VisitMatch } from '../engine/search-service.ts';
import type { ExportedResult } from '../query/export-results.ts';
import { applyFilters, type VisitFlags } from '../query/apply-filters.ts';
import { wordsOf, type Query } from '../query/query.ts';
import type { SearchState } from '../query/search-state.ts';
import { exportedName, exportedRecord } from './result-downloads.ts';
import { briefingItem, commitmentItem, documentItem, lacksNote, nameItem, quoteItem, sourceItem, visitItem } from './result-items.ts';

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
  /** Loads the results that are shown as they are downloaded. */
  exported: () => Promise<ExportedResult[]>;
}

const ITEMS = {
  briefings: briefingItem,
  visits: visitItem,
  quotes: quoteItem,
  commitments: commitmentItem,
  documents: documentItem,
  sources: sourceItem,
} satisfies Record<Exclude<ResultKind, 'names'>, (fragment: PagefindFragment, queryWords: string[]) => HTMLLIElement>;

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
  const flagging = service.flagVisits(state);
  const [{ matches, missing }, visitFlags] = await Promise.all([service.find(query, resultKind), flagging]);
  const selected = putFirst(sortMatches(applyFilters(matches, visitFlags, state), state.sort), shown());
  const queryWords = wordsOf(query);
  return {
    count: selected.length,
    matches,
    visitFlags,
    missingWords: missing,
    items: (from, to = shownCount) =>
      Promise.all(
        selected.slice(from, Math.min(to, shownCount)).map(async ({ data, lacks }) => {
          const item = ITEMS[resultKind](await data(), queryWords);
          if (lacks.length > 0) item.append(lacksNote(lacks));
          return item;
        }),
      ),
    exported: () => Promise.all(selected.slice(0, shownCount).map(async ({ data }) => exportedRecord(await data(), resultKind))),
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
    const { matches } = await service.find(query, kind);
    return [kind, applyFilters(matches, visitFlags, state).length] as const;
  });
  return new Map(await Promise.all(counts));
}

/** Puts the matches with some numbers first, in the order of the numbers. */
function putFirst(matches: VisitMatch[], numbers: readonly number[]): VisitMatch[] {
  if (numbers.length === 0) return matches;
  const places = new Map(numbers.map((number, place) => [number, place]));
  const first = matches.filter(({ number }) => places.has(number));
  const placeOf = ({ number }: VisitMatch) => places.get(number) ?? 0;
  return [...first.sort((a, b) => placeOf(a) - placeOf(b)), ...matches.filter(({ number }) => !places.has(number))];
}

const answerWithNames = (names: NamedPage[], shownCount: number): Answer => ({
  count: names.length,
  matches: [],
  visitFlags: new Map(),
  missingWords: NO_MISSING_WORDS,
  items: (from, to = shownCount) => Promise.resolve(names.slice(from, Math.min(to, shownCount)).map(nameItem)),
  exported: () => Promise.resolve(names.slice(0, shownCount).map(exportedName)),
});
