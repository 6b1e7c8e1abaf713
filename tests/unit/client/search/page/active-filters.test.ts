import { expect, it } from 'vitest';
import { listActiveFilters } from '../../../../../src/client/search/page/active-filters.ts';
import { formatState, parseState } from '../../../../../src/client/search/query/search-state.ts';

const names = { country: { russia: 'Russia', iran: 'Iran' }, relationship: { 'iran-russia': 'Iran and Russia' } } as Record<
  string,
  Record<string, string>
>;
const tables = { names: (facet: string) => Promise.resolve(new Map(Object.entries(names[facet] ?? {}))) };
const activeFilters = async (address: string, of = tables) =>
  (await listActiveFilters(parseState(address), of)).map(({ label, text, without }) => [label, text, formatState(without)]);

it('every chosen value is a filter of its own, with the search without that value', async () => {
  expect(await activeFilters('?q=gas&country=russia&country=iran&pair=iran-russia&show=quotes&page=3')).toEqual([
    ['Country', 'Russia', '?q=gas&country=iran&pair=iran-russia&show=quotes'],
    ['Country', 'Iran', '?q=gas&country=russia&pair=iran-russia&show=quotes'],
    ['Pair of countries', 'Iran and Russia', '?q=gas&country=russia&country=iran&show=quotes'],
  ]);
});

it('values without a page are named by the interface, and both dates are one filter', async () => {
  expect(await activeFilters('?kind=state&promise=pending&from=2021&to=2022-04')).toEqual([
    ['Visit type', 'State visit', '?promise=pending&from=2021&to=2022-04'],
    ['Outcome of promises', 'Pending', '?kind=state&from=2021&to=2022-04'],
    ['Date of the visit', '2021 to 2022-04', '?kind=state&promise=pending'],
  ]);
});

it('a value that has no name, or whose name does not load, has its id instead', async () => {
  expect(await activeFilters('?country=<b>')).toEqual([['Country', '<b>', '']]);
  expect(await activeFilters('?country=russia', { names: () => Promise.reject(new Error('404')) })).toEqual([['Country', 'russia', '']]);
});

it('a query alone is no filter', async () => {
  expect(await activeFilters('?q=gas')).toEqual([]);
});
