import { expect, it } from 'vitest';
import { chooseVisits, countVisitsBy, type CountedVisit } from '../../../../src/archive/model/visit-counts.ts';

const visits: CountedVisit[] = [
  { state: 'concluded', kind: 'working', year: 2021, functions: ['foreign minister'], from_countries: ['a'], to_countries: ['b'] },
  { state: 'concluded', kind: null, year: 2021, functions: null, from_countries: ['a', 'c'], to_countries: ['b'] },
  {
    state: 'announced',
    kind: 'state',
    year: 2026,
    functions: ['head of state', 'foreign minister'],
    from_countries: null,
    to_countries: ['a'],
  },
];

it('visits pass that have every chosen value; an empty choice lets all pass', () => {
  expect(chooseVisits(visits, {})).toEqual(visits);
  expect(chooseVisits(visits, { from: '', to: '' })).toEqual(visits);
  expect(chooseVisits(visits, { from: 'a', to: 'b' })).toEqual(visits.slice(0, 2));
  expect(chooseVisits(visits, { from: 'a', kind: 'working' })).toEqual(visits.slice(0, 1));
  expect(chooseVisits(visits, { function: 'foreign minister', year: '2026' })).toEqual(visits.slice(2));
  expect(chooseVisits(visits, { state: 'cancelled' })).toEqual([]);
});

it('a visit counts for each of its values, and one without any for none', () => {
  expect(countVisitsBy(visits, 'from')).toEqual([
    { value: 'a', count: 2 },
    { value: '', count: 1 },
    { value: 'c', count: 1 },
  ]);
  expect(countVisitsBy(visits, 'kind').map(({ value, count }) => `${value} ${count}`)).toEqual([' 1', 'state 1', 'working 1']);
});

it('years are counted newest first', () => {
  expect(countVisitsBy(visits, 'year')).toEqual([
    { value: '2026', count: 1 },
    { value: '2021', count: 2 },
  ]);
});
