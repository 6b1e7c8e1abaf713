import { FACET_NAMES } from '../../../archive/model/facets.ts';
import { searchWords as words } from '../../../i18n/search.ts';
import { element } from '../../dom/dom.ts';
import { didYouMean, faultNodes, searchLink } from './result-notes.ts';
import type { SearchState } from '../query/search-state.ts';

/** A search that differs by one filter or word and finds something. */
export interface WayOn {
  without: string;
  count: number;
  state: SearchState;
}

/** What to do where nothing was found: other spellings, and what to leave out. */
export const nothingNodes = (meant: string[], ways: WayOn[], state: SearchState): HTMLElement[] => [
  ...faultNodes(state),
  ...(meant.length > 0 ? [didYouMean(meant, state)] : []),
  ...(ways.length > 0
    ? [
        element(
          'ul',
          { className: 'ways' },
          ...ways.map(({ without, count, state: next }) =>
            element('li', {}, searchLink(words.without(without, words.found[next.show](count)), next)),
          ),
        ),
      ]
    : []),
];

/** The search without each filter in use, with its name. */
export const withoutEach = (state: SearchState, nameOf: (value: string) => string) => [
  ...FACET_NAMES.filter((facet) => state.chosen[facet].length > 0).map((facet) => ({
    filter: facet,
    without: `${words.facets[facet]}: ${state.chosen[facet].map(nameOf).join(', ')}`,
    state: { ...state, chosen: { ...state.chosen, [facet]: [] }, page: 1 },
  })),
  ...(state.from !== '' || state.to !== ''
    ? [{ filter: 'dates' as const, without: words.dates.span(state.from, state.to), state: { ...state, from: '', to: '', page: 1 } }]
    : []),
];
