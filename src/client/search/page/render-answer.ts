import { RESULT_KINDS } from '../../../archive/model/search-options.ts';
import { searchWords as words } from '../../../i18n/search.ts';
import { makeElement } from '../../dom/elements.ts';
import { replaceUnderFocus } from '../../dom/keep-focus.ts';
import { SearchServerError } from '../engine/ask-server.ts';
import type { Query } from '../query/query.ts';
import type { SearchState } from '../query/search-state.ts';
import { drawFilterChips } from './active-filter-chips.ts';
import type { ActiveFilter } from './active-filters.ts';
import { makeLiveStatus } from './live-status.ts';
import { elements } from './page-elements.ts';
import { drawResultKindTabs } from './result-kind-tabs.ts';
import { offerDownloads } from './result-downloads.ts';
import { resultNotes } from './result-notes.ts';
import { RESULTS_PER_PAGE, type Answer } from './run-search.ts';

const { root, input, filterPanel, resultKinds, sort, activeFilters, clearButton, moreButton, results, notices, startingPoints } = elements;
const status = makeLiveStatus(elements.status, notices, elements.announcer);

/** Shows the page without a search. */
export function showEmptySearch(): void {
  for (const element of [filterPanel, resultKinds, moreButton, sort.parentElement]) element?.toggleAttribute('hidden', true);
  for (const list of [results, notices, elements.understood]) replaceUnderFocus(list, [], input);
  offerDownloads(undefined);
  root.after(startingPoints);
  showActiveFilters([]);
  results.ariaBusy = 'false';
  status.report('');
}

/**
 * Shows the active filters. A reader who removes the last one finds the focus on the panel in which filters are chosen, or in the search
 * box if there is nothing to filter.
 */
export function showActiveFilters(filters: ActiveFilter[]): void {
  const hadFocus = clearButton === document.activeElement;
  clearButton.hidden = filters.length === 0;
  const fallback = filterPanel.hidden ? input : filterPanel.querySelector('summary');
  drawFilterChips(activeFilters, filters, fallback);
  if (hadFocus && clearButton.hidden) fallback?.focus();
}

/** Shows that the search takes a while. */
export const showProgress = (message: string): void => status.showProgress(message);

/** Shows what was found, with the first of its results. */
export function showAnswer(state: SearchState, query: Query, answer: Answer, items: HTMLLIElement[]): void {
  const text = state.query.trim();
  replaceUnderFocus(results, items, input);
  results.dataset['kind'] = RESULT_KINDS[state.resultKind].value;
  const hasPhrase = query.terms.some(({ quoted }) => quoted);
  replaceUnderFocus(notices, answer.count > 0 ? resultNotes(answer.missingWords, hasPhrase, [], state) : [], elements.status);
  for (const element of [filterPanel, resultKinds]) element.hidden = false;
  sort.parentElement?.toggleAttribute('hidden', answer.count === 0);
  offerDownloads(answer.count > 0 ? { kind: state.resultKind, results: answer.exported } : undefined);
  moreButton.hidden = answer.count <= state.page * RESULTS_PER_PAGE;
  drawResultKindTabs(resultKinds, state, new Map([[state.resultKind, answer.count]]));
  if (answer.count > 0) status.report(words.foundFor(words.found[state.resultKind](answer.count), text), text);
  else {
    status.report(words.nothing(text), text, words.nothingHint);
    moreButton.after(startingPoints); // beside the filters, not below them
    showStartingPoints(true);
  }
}

/** Shows that the search failed and why, with a button to try again. */
export function showFailure(error: unknown, retry: () => void): void {
  for (const list of [results, notices]) replaceUnderFocus(list, [], input);
  offerDownloads(undefined);
  results.ariaBusy = 'false';
  status.report(error instanceof SearchServerError ? words.failedServer : words.failed);
  status.append(makeRetryButton(retry));
  showStartingPoints(true);
}

/** Shows, once, that something other than the results did not load. */
export function showPartialFailure(retry: () => void): void {
  if (elements.status.querySelector('button')) return;
  status.append(document.createTextNode(words.failedPart), makeRetryButton(retry));
}

/** Shows or hides the examples and lists below the search box. The attribute is first set before the first paint, in the head of the page. */
export function showStartingPoints(isShown: boolean): void {
  document.documentElement.toggleAttribute('data-query', !isShown);
}

function makeRetryButton(retry: () => void): HTMLButtonElement {
  const button = makeElement('button', { type: 'button' }, words.retry);
  button.addEventListener('click', retry);
  return button;
}
