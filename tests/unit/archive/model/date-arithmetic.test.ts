import { describe, expect, it } from 'vitest';
import { dayAfter, firstDayOf, gapBetween, lastDayOf } from '../../../../src/archive/model/date-arithmetic.ts';

it.each([
  ['2021', '2021-01-01', '2021-12-31'],
  ['2021-04', '2021-04-01', '2021-04-30'],
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['2021-02', '2021-02-01', '2021-02-28'],
  ['2021-04-06', '2021-04-06', '2021-04-06'],
])('%s lasts from %s to %s', (date, first, last) => {
  expect([firstDayOf(date), lastDayOf(date)]).toEqual([first, last]);
});

it.each([
  ['2021-12-31', '2022-01-01'],
  ['2020-02-28', '2020-02-29'],
  ['2021-02-28', '2021-03-01'],
])('the day after %s is %s', (day, next) => {
  expect(dayAfter(day)).toBe(next);
});

describe('the gap between two dates', () => {
  it('is in whole years and months, and the days left over', () => {
    expect(gapBetween('2012-10-03', '2021-04-06')).toEqual({ years: 8, months: 6, days: 3, exact: true });
  });

  it('follows the calendar: 29 February to 28 February is not a whole year', () => {
    expect(gapBetween('2020-02-29', '2021-02-28')).toMatchObject({ years: 0, months: 11 });
  });

  it('is zero between a day and itself', () => {
    expect(gapBetween('2021-04-06', '2021-04-06')).toEqual({ years: 0, months: 0, days: 0, exact: true });
  });

  it.each([
    ['2012', '2021-04-06'],
    ['2012-10-03', '2021-04'],
  ])('is approximate where one date is not known to the day: %s to %s', (from, to) => {
    expect(gapBetween(from, to).exact).toBe(false);
  });
});
