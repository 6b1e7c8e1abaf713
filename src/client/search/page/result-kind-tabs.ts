import { RESULT_KIND_NAMES, RESULT_KINDS, type ResultKind } from '../../../archive/model/search-options.ts';
import { searchWords as words } from '../../../i18n/search.ts';
import { makeElement } from '../../dom/elements.ts';
import { replaceUnderFocus } from '../../dom/keep-focus.ts';
import type { SearchState } from '../query/search-state.ts';
import { searchLink } from './result-notes.ts';

/** Draws a tab for each kind of results: a link to the same search for it, with the number of its results if that is known. */
export function drawResultKindTabs(list: HTMLElement, state: SearchState, counts: Map<ResultKind, number>): void {
  const tabs = RESULT_KIND_NAMES.map((resultKind) => {
    const link = searchLink(words.kinds[resultKind], { ...state, resultKind, page: 1 });
    link.id = `show-${RESULT_KINDS[resultKind].value}`;
    if (resultKind === state.resultKind) link.ariaCurrent = 'page';
    const count = counts.get(resultKind);
    if (count !== undefined) link.append(' ', makeElement('span', { className: 'count' }, words.number(count)));
    return makeElement('li', {}, link);
  });
  replaceUnderFocus(list, tabs, null);
}
