import { searchWords as words } from '../../../i18n/search.ts';
import type { Aside } from './filter-panel.ts';
import { drawBeside } from './secondary-results.ts';
import { filtersInUse } from './active-filters.ts';
import { lookUp } from '../engine/run-search.ts';
import { parts } from './page-elements.ts';
import { parseQuery } from '../query/parse-query.ts';
import type { Searched } from '../engine/search-service.ts';
import { offerBeginning, showAnswer, showBeginning, showFailedPart, showFailure, showFilters, showWaiting } from './render-answer.ts';
import { isEmpty, type SearchState } from '../query/search-state.ts';

/** How long a search may take before the page says that it is searching. */
const PATIENCE = 250;
/** How long a search at most waits for the one before it: they would come one after the other all the same. */
const HELD = 300;
/** How long the typing has to rest before what is not shown is counted too. */
const REST = 150;
/** How many hits fill a screen: the others wait until these are shown. */
const FIRST = 4;

/**
 * Makes what searches, one turn after the other: of a turn that is not over when the next begins nothing more is shown. While
 * one is looked up, others wait, and only the last of them is ever looked up: who types fast does not wait for every letter.
 * `retry` is called where a reader tries again what did not load.
 */
export function makeTurns(searched: Searched, aside: Aside, others: number, retry: () => void): (state: SearchState) => Promise<void> {
  let latest = 0;
  let resting = 0;
  let isLoaded = false;
  let before: Promise<unknown> = Promise.resolve();
  return async (state) => {
    const turn = ++latest;
    const isCurrent = () => turn === latest;
    clearTimeout(resting);
    offerBeginning(isEmpty(state));
    parts.sort.value = state.sort;
    if (isEmpty(state)) {
      showBeginning();
      return;
    }
    parts.hits.ariaBusy = 'true';
    // They stand before the hits do, so that these are not pushed down.
    const filters = filtersInUse(state, searched.tables).then((it) => isCurrent() && showFilters(it));
    const waiting = window.setTimeout(() => showWaiting(isLoaded ? words.loading : words.loadingIndex), PATIENCE);
    try {
      await Promise.race([before, passed(HELD)]);
      if (!isCurrent()) return;
      const query = parseQuery(state.query);
      const lookedUp = lookUp(searched, state, query);
      before = lookedUp.catch(() => undefined);
      const [answer] = await Promise.all([lookedUp, filters]);
      // Who asks for more has the others before her: they stay where they are.
      const first = await answer.items(0, state.page === 1 ? FIRST : Infinity);
      isLoaded = true;
      if (!isCurrent()) return;
      clearTimeout(waiting);
      showAnswer(state, query, answer, first);
      await painted();
      if (!isCurrent()) return;
      const rest = await answer.items(first.length);
      if (!isCurrent()) return;
      parts.hits.append(...rest);
      parts.hits.ariaBusy = 'false';
      const drawRest = async () => drawBeside(searched, others, { state, query, answer }, isCurrent);
      resting = window.setTimeout(() => void drawRest().catch(() => isCurrent() && showFailedPart(retry)), answer.count === 0 ? 0 : REST);
      await painted();
      if (isCurrent()) await aside.draw(state, answer);
    } catch {
      if (isCurrent()) showFailure(retry);
    } finally {
      clearTimeout(waiting);
    }
  };
}

/** Settles when the next frame is on the screen: the hits are not kept waiting for what stands beside them. */
const painted = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

const passed = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
