import { formatState, parseState, type SearchState } from './search-state.ts';

/** Reads the state of the search from the page's URL. */
export const readUrlState = (): SearchState => parseState(location.search);

/** Writes a state to the page's URL: as a new history entry, which the back button leaves, or in place of the current entry. */
export function writeUrlState(state: SearchState, method: 'push' | 'replace'): void {
  const url = location.pathname + formatState(state);
  if (url === location.pathname + location.search) return;
  if (method === 'push') history.pushState(null, '', url);
  else history.replaceState(null, '', url);
}
