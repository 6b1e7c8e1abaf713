import { SORTS } from '../../../archive/model/search-options.ts';
import { searchWords } from '../../../i18n/search.ts';
import { hasWebAssembly } from '../../dom/web-assembly.ts';
import { isReachable } from '../../loading/fetch-or-throw.ts';
import { makeSearchService } from '../engine/search-service.ts';
import { makeSearchKeeper } from '../kept/search-keeper.ts';
import { makeYourSearches } from '../kept/your-searches.ts';
import { isEmpty, parseState, withoutFilters, type SearchState } from '../query/search-state.ts';
import { readUrlState, writeUrlState } from '../query/state-in-url.ts';
import { enableArrowKeys } from './arrow-keys.ts';
import { isWide } from './facet-lists.ts';
import { makeFilterPanel } from './filter-panel.ts';
import { elements } from './page-elements.ts';
import { showPartialFailure } from './render-answer.ts';
import { keepScrollPosition, makeScrollRestorer } from './scroll-position.ts';
import { makeSearchScheduler } from './search-scheduler.ts';
import { showHeadlines } from './show-headlines.ts';

/** The script of the search page. It writes what a reader types and chooses to the URL, and searches for what the URL says. */

const { root, form, input, skipLink, filterPanel, clearButton, sort, results, resultKinds, moreButton } = elements;
const { index = '', base = '', names = '', server = '', visits = '0', others = '0' } = root.dataset;
const service = makeSearchService({ index, base, names, server }, Number(visits));
const retry = () => void searchAgain();
const failedPart = () => showPartialFailure(retry);
const failedScript = () => showPartialFailure(() => void loadPageAgain());
// It is a column of the page, so it is there when the first results are: they must not move.
const panel = makeFilterPanel(elements, service, readUrlState(), {
  change: (edit) => void change(edit(readUrlState()), 'push'),
  failed: failedPart,
});
/** Is the query of the current history entry one that the reader has not submitted yet? */
let isBeingTyped = false;
const yourSearches = makeYourSearches(makeSearchKeeper(base), location.pathname);
const headlines = showHeadlines(service, results);
const search = makeSearchScheduler(service, panel, Number(others), { retry, failedScript }, yourSearches.show, headlines);

input.addEventListener(
  'focus',
  () => {
    void service.finder.prepare().catch(() => undefined);
    // A server may have more briefings than a table of headlines holds.
    if (server === '') headlines.load();
  },
  { once: true },
);
input.addEventListener('input', searchWhileTyping);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  yourSearches.rememberNext();
  void change({ ...readUrlState(), query: input.value, page: 1 }, 'push');
});
sort.addEventListener('change', () => {
  void change({ ...readUrlState(), sort: SORTS.find((name) => name === sort.value) ?? SORTS[0], page: 1 }, 'push');
});
clearButton.addEventListener('click', () => {
  void change(withoutFilters(readUrlState()), 'push');
});
moreButton.addEventListener('click', () => {
  const firstNew = results.childElementCount;
  const state = readUrlState();
  void change({ ...state, page: state.page + 1 }, 'replace').then(() => {
    // A reader who has gone elsewhere meanwhile stays there. A button that is hidden loses the focus to the page.
    if (document.activeElement === moreButton || document.activeElement === document.body)
      results.children[firstNew]?.querySelector('a')?.focus();
  });
});
// Not a jump in the address, which would be one more step back.
skipLink.addEventListener('click', (event) => {
  event.preventDefault();
  results.querySelector('a')?.focus();
});
results.addEventListener('click', yourSearches.remember);
root.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-search]') : null;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  const linked = parseState(link.dataset['search'] ?? '');
  // A tab changes the kind of results only: what was typed or chosen since it was drawn stays.
  const isTab = resultKinds.contains(link);
  void change(isTab ? { ...readUrlState(), resultKind: linked.resultKind, page: 1 } : linked, 'push');
  input.value = readUrlState().query;
});
window.addEventListener('popstate', () => {
  isBeingTyped = false;
  void searchForUrl().then(makeScrollRestorer(results));
});
// A browser that kept the page in memory also kept the panel open.
window.addEventListener('pageshow', ({ persisted }) => {
  if (!persisted) return;
  isBeingTyped = false;
  filterPanel.open = isWide();
  makeScrollRestorer(results)();
});
filterPanel.open = isWide();
enableArrowKeys(input, results);
keepScrollPosition(results);
if (server !== '' || hasWebAssembly()) {
  delete root.dataset['waits'];
  const isTypedBefore = input.value.trim() !== ''; // typed while this script loaded
  if (!isTypedBefore) yourSearches.rememberNext();
  void (isTypedBefore ? change({ ...readUrlState(), query: input.value, page: 1 }, 'replace') : searchForUrl()).then(
    makeScrollRestorer(results),
  );
} else {
  // The lists are offered as without JavaScript: `data-waits` stays.
  elements.reason.textContent = searchWords.noWebAssembly;
}

function searchForUrl(): Promise<boolean> {
  const state = readUrlState();
  if (input.value !== state.query) input.value = state.query;
  return search(state);
}

/**
 * Searches again after a failure. What fails a second time may be gone, with the site of which this page is: then the page is loaded
 * anew. Its URL says what is searched for.
 */
async function searchAgain(): Promise<void> {
  if ((await searchForUrl()) && server === '' && (await isReachable(location.href))) location.reload();
}

/** Loads the page anew where a script of it did not load: browsers may remember that. */
async function loadPageAgain(): Promise<void> {
  if (await isReachable(location.href)) location.reload();
  else await searchForUrl();
}

/** Searches for what is being typed. The search that was there before keeps its history entry, so that Back leads to it. */
function searchWhileTyping(): void {
  const before = readUrlState();
  const method = isBeingTyped || isEmpty(before) ? 'replace' : 'push';
  void change({ ...before, query: input.value, page: 1 }, method, true);
  isBeingTyped = true;
}

function change(state: SearchState, method: 'push' | 'replace', isTyped = false): Promise<boolean> {
  isBeingTyped = false;
  writeUrlState(state, method);
  return search(state, isTyped);
}
