import { describe, expect, it } from 'vitest';
import { dayAfter, daysAfter, firstDayOf, gapBetween, isWholeDay, lastDayOf } from '../../../../src/archive/model/date-arithmetic.ts';

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

it('a date is known to the day if it has a month and a day', () => {
  expect(['2021-04-06', '2021-04', '2021', undefined].map(isWholeDay)).toEqual([true, false, false, false]);
});

it('days are counted on and back', () => {
  expect([daysAfter('2021-04-06', 30), daysAfter('2021-04-06', -6), daysAfter('2021-04-06', 0)]).toEqual([
    '2021-05-06',
    '2021-03-31',
    '2021-04-06',
  ]);
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
    ['2012', '2021-04-06', { years: 8, orYears: 9 }],
    ['2012-10-03', '2021', { years: 8, orYears: 9 }],
    ['2012', '2021', { years: 8, orYears: 9 }],
    ['2021', '2021-04', { years: 0, orYears: 0 }],
  ])('is one of two numbers of years where a date is known only to the year: %s to %s', (from, to, years) => {
    expect(gapBetween(from, to)).toEqual({ months: 0, days: 0, exact: false, ...years });
  });

  it('counts a month as its first day', () => {
    expect(gapBetween('2012-10', '2021-11')).toEqual({ years: 9, months: 1, days: 0, exact: false });
  });

  it.each([
    ['2012', '2021-04-06'],
    ['2012-10-03', '2021-04'],
  ])('is approximate where one date is not known to the day: %s to %s', (from, to) => {
    expect(gapBetween(from, to).exact).toBe(false);
  });
});
