import { expect, it } from 'vitest';
import { searchView } from '../../../../src/views/pages/search.ts';
import { archiveOf } from '../../make-archive.ts';

it('the search page leads to every list, with what it holds', () => {
  const { lists } = searchView(archiveOf({ briefings: [{ id: '2021-04-06-a' }] }));
  expect(lists.map(({ href, note }) => `${href ?? ''} ${note}`)).toEqual([
    '/briefings/ 1',
    '/relationships/ 1',
    '/people/ 2',
    '/countries/ 2',
    '/places/ 1',
    '/topics/ 1',
    '/organisations/ 0',
  ]);
});

it('the search page is kept out of other sites’ indexes', () => {
  expect(searchView(archiveOf({})).head.noindex).toBe(true);
});

it('the search page knows how many things beside briefings there are', () => {
  // Two people, two countries, a place, a topic, a pair; a visit without a briefing; a source.
  expect(searchView(archiveOf({ briefings: [{ id: '2021-04-06-a' }], register: [{ id: '2022-visit' }] })).others).toBe(9);
});
