import { expect, it } from 'vitest';
import { visitsByYear } from '../../../../src/views/lists/visits-by-year.ts';
import { archiveOf } from '../../make-archive.ts';
import { visitors } from '../../make-content.ts';

it('briefings are listed by the year of the visit, not of publication', () => {
  const briefings = [{ id: '2020-12-31-a' }, { id: '2021-01-01-b', visit: visitors('emil-frank') }, { id: '2021-c' }];
  const years = visitsByYear(archiveOf({ briefings })).map(({ year, items }) => [year, items.length]);
  expect(years).toEqual([
    ['2021', 2],
    ['2020', 1],
  ]);
});
