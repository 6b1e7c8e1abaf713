import { RESULT_KINDS } from '../../../archive/model/facets.ts';
import { searchWords as words } from '../../../i18n/search.ts';
import { drawChips } from './active-filter-chips.ts';
import { element } from '../../dom/dom.ts';
import type { FilterInUse } from './active-filters.ts';
import { drawKinds } from './kind-tabs.ts';
import { PAGE, type Answer } from '../engine/run-search.ts';
import { noticeNodes } from './result-notes.ts';
import { parts } from './page-elements.ts';
import type { Query } from '../query/parse-query.ts';
import type { SearchState } from '../query/search-state.ts';
import { makeStatus } from './live-status.ts';

const { root, input, narrowing, kinds, sort, inUse, clear, more, hits, notice, beginning } = parts;
const status = makeStatus(parts.status, notice, parts.announcer);

/** The bare page: nothing is searched for. */
export function showBeginning(): void {
  for (const it of [narrowing, kinds, more, sort.parentElement]) it?.toggleAttribute('hidden', true);
  for (const it of [hits, notice]) it.replaceChildren();
  root.after(beginning);
  showFilters([]);
  hits.ariaBusy = 'false';
  status.tell('');
}

/** What is narrowed down by. Who takes the last filter away is where others are chosen, or at the box where nothing is left. */
export function showFilters(filters: FilterInUse[]): void {
  const hadFocus = clear === document.activeElement;
  clear.hidden = filters.length === 0;
  const otherwise = narrowing.hidden ? input : narrowing.querySelector('summary');
  drawChips(inUse, filters, otherwise);
  if (hadFocus && clear.hidden) otherwise?.focus();
}

/** That the search takes a while. */
export const showWaiting = (message: string): void => status.wait(message);

/** What was found, with the first of its hits. */
export function showAnswer(state: SearchState, query: Query, answer: Answer, items: HTMLLIElement[]): void {
  const text = state.query.trim();
  hits.replaceChildren(...items);
  hits.dataset['kind'] = RESULT_KINDS[state.show].value;
  notice.replaceChildren(...(answer.count > 0 ? noticeNodes(answer.shortfall, query.phrases.length > 0, [], state) : []));
  for (const it of [narrowing, kinds]) it.hidden = false;
  sort.parentElement?.toggleAttribute('hidden', answer.count === 0);
  more.hidden = answer.count <= state.page * PAGE;
  drawKinds(kinds, state, new Map([[state.show, answer.count]]));
  if (answer.count > 0) status.tell(words.foundFor(words.found[state.show](answer.count), text), text);
  else {
    status.tell(words.nothing(text), text, words.nothingHint);
    more.after(beginning); // beside the filters, not below them
    offerBeginning(true);
  }
}

/** That nothing could be searched, with a way to try again. */
export function showFailure(retry: () => void): void {
  for (const it of [hits, notice]) it.replaceChildren();
  hits.ariaBusy = 'false';
  status.tell(words.failed);
  status.add(retryButton(retry));
  offerBeginning(true);
}

/** Says once that something beside the hits did not load. */
export function showFailedPart(retry: () => void): void {
  if (parts.status.querySelector('button')) return;
  status.add(document.createTextNode(words.failedPart), retryButton(retry));
}

/** Shows or hides the examples and lists below the box; the attribute is first set before anything is painted. */
export function offerBeginning(offered: boolean): void {
  document.documentElement.toggleAttribute('data-query', !offered);
}

function retryButton(retry: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button' }, words.retry);
  button.addEventListener('click', retry);
  return button;
}
