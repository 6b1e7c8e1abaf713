import { expect, it } from 'vitest';
import { yearAxisOf } from '../../../../src/views/charts/year-axis.ts';

it('marks round years, and ends the text of the last where it would run out of the picture', () => {
  expect(yearAxisOf(2006, 2025).ticks.map(({ year, side }) => [year, side])).toEqual([
    [2010, 'start'],
    [2015, 'start'],
    [2020, 'start'],
    [2025, 'end'],
  ]);
});

it('has every mark inside the picture', () => {
  expect([1, 2, 7, 40, 300].flatMap((years) => yearAxisOf(2000 - years, 2000).ticks.filter(({ x }) => x < 0 || x > 100))).toEqual([]);
});
