import { FACET_NAMES } from '../../../archive/model/search-options.ts';
import { searchWords as words } from '../../../i18n/search.ts';
import { makeElement } from '../../dom/elements.ts';
import type { SearchState } from '../query/search-state.ts';
import { dateErrorNotes, didYouMean, searchLink } from './result-notes.ts';

/** The same search without one filter, and how many results it has. */
export interface WiderSearch {
  /** The name of the filter that it leaves out. */
  without: string;
  count: number;
  state: SearchState;
}

/** What to try when nothing was found: other spellings, and fewer filters. */
export const noResultsNotes = (suggestions: string[], widerSearches: WiderSearch[], state: SearchState): HTMLElement[] => [
  ...dateErrorNotes(state),
  ...(suggestions.length > 0 ? [didYouMean(suggestions, state)] : []),
  ...(widerSearches.length > 0 ? [makeElement('ul', { className: 'ways' }, ...widerSearches.map(widerSearchItem))] : []),
];

const widerSearchItem = ({ without, count, state }: WiderSearch): HTMLLIElement =>
  makeElement('li', {}, searchLink(words.without(without, words.found[state.resultKind](count)), state));

/** The search without each active filter, with the name of that filter. */
export const withoutEachFilter = (state: SearchState, nameOf: (value: string) => string) => [
  ...FACET_NAMES.filter((facet) => state.chosen[facet].length > 0).map((facet) => ({
    filter: facet,
    without: `${words.facets[facet]}: ${state.chosen[facet].map(nameOf).join(', ')}`,
    state: { ...state, chosen: { ...state.chosen, [facet]: [] }, page: 1 },
  })),
  ...(state.from !== '' || state.to !== ''
    ? [{ filter: 'dates' as const, without: words.dates.span(state.from, state.to), state: { ...state, from: '', to: '', page: 1 } }]
    : []),
];
