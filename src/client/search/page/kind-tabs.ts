import { RESULT_KIND_NAMES, RESULT_KINDS, type ResultKind } from '../../../archive/model/facets.ts';
import { searchWords as words } from '../../../i18n/search.ts';
import { element } from '../../dom/dom.ts';
import { searchLink } from './result-notes.ts';
import type { SearchState } from '../query/search-state.ts';

/** Draws the kinds of things that are found, each a search for it, with its number where that is known already. */
export function drawKinds(into: HTMLElement, state: SearchState, counts: Map<ResultKind, number>): void {
  const focused = into.contains(document.activeElement) ? document.activeElement?.id : undefined;
  into.replaceChildren(
    ...RESULT_KIND_NAMES.map((show) => {
      const link = searchLink(words.kinds[show], { ...state, show, page: 1 });
      link.id = `show-${RESULT_KINDS[show].value}`;
      if (show === state.show) link.ariaCurrent = 'page';
      const number = counts.get(show);
      if (number !== undefined) link.append(' ', element('span', { className: 'count' }, words.number(number)));
      return element('li', {}, link);
    }),
  );
  if (focused) document.getElementById(focused)?.focus();
}
