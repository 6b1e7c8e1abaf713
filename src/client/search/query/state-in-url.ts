import { formatState, parseState, type SearchState } from './search-state.ts';

/** What the address of the page says. */
export const stateInAddress = (): SearchState => parseState(location.search);

/** Makes the address say a state: as a step that a reader goes back from, or in place of the last. */
export function putInAddress(state: SearchState, how: 'push' | 'replace'): void {
  const address = location.pathname + formatState(state);
  if (address === location.pathname + location.search) return;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}
