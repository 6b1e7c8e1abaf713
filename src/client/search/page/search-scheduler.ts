import { searchWords as words } from '../../../i18n/search.ts';
import type { SearchService } from '../engine/search-service.ts';
import { isEmpty, type SearchState } from '../query/search-state.ts';
import { listActiveFilters, type ActiveFilter } from './active-filters.ts';
import type { FilterPanel } from './filter-panel.ts';
import { elements } from './page-elements.ts';
import { showActiveFilters, showAnswer, showEmptySearch, showFailure, showProgress, showStartingPoints } from './render-answer.ts';
import { runSearch } from './run-search.ts';
import type { ShownHeadlines } from './show-headlines.ts';

/** How long a search may take before the page says that it is searching, in milliseconds. */
const PROGRESS_DELAY = 250;
/** How long a search waits for the one before it at most, in milliseconds: the engine answers one after the other anyway. */
const MAX_WAIT = 300;
/** How long typing has to pause before the other kinds of results are counted, in milliseconds. */
const TYPING_PAUSE = 150;
/**
 * How many results are loaded before the first is shown, unless more are shown by their headlines already: each is a file of its own, and
 * the others wait until these are on the screen.
 */
const FIRST_RESULTS = 3;

/** What the page does where something does not load. */
export interface FailureActions {
  /** The reader tries again what was not found. */
  retry: () => void;
  /** What is shown beside the results, or the script for it, did not load. */
  failedScript: () => void;
}

/**
 * Makes the function that searches for a state and shows what it found. A search that is not over when the next begins shows nothing
 * more. While one search runs, later ones wait, and only the last of them ever runs: a reader who types fast does not wait for a search
 * after every letter. `otherCount` is the number of all results other than briefings. `shown` is called with each search that the page
 * shows and the names of its filters. While the engine works on what is being typed, `headlines` show what they have. Each search resolves
 * to whether it failed.
 */
export function makeSearchScheduler(
  service: SearchService,
  panel: FilterPanel,
  otherCount: number,
  { retry, failedScript }: FailureActions,
  shown: (state: SearchState, filters: ActiveFilter[]) => void,
  headlines: ShownHeadlines,
): (state: SearchState, isTyped?: boolean) => Promise<boolean> {
  let latest = 0;
  let pauseTimer = 0;
  let hasLoaded = false;
  let previous: Promise<unknown> = Promise.resolve();
  let running = 0;
  return async (state, isTyped = false) => {
    const turn = ++latest;
    const isCurrent = () => turn === latest;
    clearTimeout(pauseTimer);
    showStartingPoints(isEmpty(state));
    elements.sort.value = state.sort;
    if (isEmpty(state)) {
      showEmptySearch();
      shown(state, []);
      return false;
    }
    elements.results.ariaBusy = 'true';
    // The active filters are drawn before the results, so that they do not push the results down.
    const filtersDrawn = listActiveFilters(state, service.tables).then((filters) => {
      if (!isCurrent()) return;
      showActiveFilters(filters);
      shown(state, filters);
    });
    // A search that has been overtaken may still wait for its turn.
    const progressTimer = window.setTimeout(
      () => isCurrent() && showProgress(hasLoaded ? words.loading : words.loadingIndex),
      PROGRESS_DELAY,
    );
    try {
      const begun = await headlines.begin(state, isTyped, isCurrent, running > 0);
      await Promise.race([Promise.all([previous, delay(begun.pause)]), delay(MAX_WAIT)]);
      if (!isCurrent()) return false;
      const query = await service.parse(state.query);
      const searching = runSearch(service, state, query, begun.numbers);
      running += 1;
      previous = searching.catch(() => undefined).finally(() => (running -= 1));
      const [answer] = await Promise.all([searching, filtersDrawn]);
      // A reader who asks for more results sees the earlier ones stay in place.
      const firstItems = await answer.items(0, state.page === 1 ? Math.max(FIRST_RESULTS, begun.numbers().length) : Infinity);
      hasLoaded = true;
      if (!isCurrent()) return false;
      clearTimeout(progressTimer);
      showAnswer(state, query, answer, begun.inPlace(firstItems));
      await nextPaint();
      if (!isCurrent()) return false;
      const otherItems = await answer.items(firstItems.length);
      if (!isCurrent()) return false;
      elements.results.append(...otherItems);
      elements.results.ariaBusy = 'false';
      const drawSecondary = async () =>
        (await import('./secondary-parts.ts')).drawSecondaryParts(service, otherCount, { state, query, answer }, isCurrent);
      pauseTimer = window.setTimeout(
        () => void drawSecondary().catch(() => isCurrent() && failedScript()),
        answer.count === 0 ? 0 : TYPING_PAUSE,
      );
      await nextPaint();
      if (isCurrent()) await panel.draw(state, answer);
      return false;
    } catch (error) {
      if (isCurrent()) showFailure(error, retry);
      return isCurrent();
    } finally {
      clearTimeout(progressTimer);
    }
  };
}

/** Settles when the next frame is on the screen, so that the results do not wait for the rest of the page. */
const nextPaint = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

const delay = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
