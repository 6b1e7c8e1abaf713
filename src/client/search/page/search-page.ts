import { SORTS } from '../../../archive/model/facets.ts';
import { putInAddress, stateInAddress } from '../query/state-in-url.ts';
import { makeAside } from './filter-panel.ts';
import { isWide } from './facet-list.ts';
import { moveThroughHits } from './arrow-keys.ts';
import { parts } from './page-elements.ts';
import { rememberPlace, returnToPlace } from './scroll-restore.ts';
import { makeSearched } from '../engine/search-service.ts';
import { showFailedPart } from './render-answer.ts';
import { parseState, withoutFilters, type SearchState } from '../query/search-state.ts';
import { makeTurns } from './search-turns.ts';

/** The search page: what a reader types and chooses goes into the address, and what the address says is searched for. */

const { root, form, input, narrowing, clear, sort, hits, more } = parts;
const { index = '', base = '', names = '', visits = '0', others = '0' } = root.dataset;
const searched = makeSearched({ index, base, names }, Number(visits));
const retry = () => void show();
const aside = makeAside(parts, searched, Number(visits), stateInAddress(), {
  change: (edit) => void change(edit(stateInAddress()), 'push'),
  failed: () => showFailedPart(retry),
});
const search = makeTurns(searched, aside, Number(others), retry);

input.addEventListener('focus', () => void searched.briefings().catch(() => undefined), { once: true });
input.addEventListener('input', () => void change({ ...stateInAddress(), query: input.value, page: 1 }, 'replace'));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void change({ ...stateInAddress(), query: input.value, page: 1 }, 'push');
});
sort.addEventListener('change', () => {
  void change({ ...stateInAddress(), sort: SORTS.find((it) => it === sort.value) ?? 'relevance', page: 1 }, 'push');
});
clear.addEventListener('click', () => {
  void change(withoutFilters(stateInAddress()), 'push');
});
more.addEventListener('click', () => {
  const from = hits.childElementCount;
  const state = stateInAddress();
  void change({ ...state, page: state.page + 1 }, 'replace').then(() => hits.children[from]?.querySelector('a')?.focus());
});
root.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-search]') : null;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  void change(parseState(link.dataset['search'] ?? ''), 'push');
  input.value = stateInAddress().query;
});
window.addEventListener('popstate', () => void show().then(() => returnToPlace(hits)));
// A browser that kept the page kept the filters open too.
window.addEventListener('pageshow', ({ persisted }) => {
  if (!persisted) return;
  narrowing.open = isWide();
  returnToPlace(hits);
});
narrowing.open = isWide();
moveThroughHits(input, hits);
rememberPlace(hits);
void show().then(() => returnToPlace(hits));

function show(): Promise<void> {
  const state = stateInAddress();
  if (input.value !== state.query) input.value = state.query;
  return search(state);
}

function change(state: SearchState, how: 'push' | 'replace'): Promise<void> {
  putInAddress(state, how);
  return search(state);
}
