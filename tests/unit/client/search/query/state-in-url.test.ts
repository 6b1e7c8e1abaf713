import { afterEach, expect, it, vi } from 'vitest';
import { EMPTY_STATE } from '../../../../../src/client/search/query/search-state.ts';
import { readUrlState, writeUrlState } from '../../../../../src/client/search/query/state-in-url.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** What is called to write a query to the URL of a page. */
function callsFor(search: string, query: string, method: 'push' | 'replace'): unknown[][] {
  const calls: unknown[][] = [];
  vi.stubGlobal('location', { pathname: '/search/', search });
  vi.stubGlobal('history', {
    pushState: (...args: unknown[]) => calls.push(['push', ...args]),
    replaceState: (...args: unknown[]) => calls.push(['replace', ...args]),
  });
  writeUrlState({ ...EMPTY_STATE, query }, method);
  return calls;
}

it('the state of a search is read from the URL', () => {
  vi.stubGlobal('location', { search: '?q=gas' });
  expect(readUrlState()).toEqual({ ...EMPTY_STATE, query: 'gas' });
});

it.each(['push', 'replace'] as const)('a state is written to the URL if it is another: %s', (method) => {
  expect(callsFor('?q=gas', 'wheat', method)).toEqual([[method, null, '', '/search/?q=wheat']]);
  expect(callsFor('?q=gas', 'gas', method)).toEqual([]);
});
