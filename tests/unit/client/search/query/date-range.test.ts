import { describe, expect, it } from 'vitest';
import {
  countByYear,
  describeDateError,
  parseDate,
  parseRange,
  flagVisitsInRange,
} from '../../../../../src/client/search/query/date-range.ts';

const day = (text: string): number => Date.parse(text) / 86_400_000;

describe('a typed date', () => {
  it.each([
    ['2021', '2021-01-01', '2021-12-31'],
    ['2021-02', '2021-02-01', '2021-02-28'],
    ['2024-2', '2024-02-01', '2024-02-29'],
    ['2021-12', '2021-12-01', '2021-12-31'],
    [' 2021-04-06 ', '2021-04-06', '2021-04-06'],
  ])('stands for all its days: %s', (text, first, last) => {
    expect(parseDate(text)).toEqual({ first: day(first), last: day(last) });
  });

  it.each(['', '21', 'April 2021', '2021-13', '2021-00', '2021-02-30', '2021-04-06T00:00', '٢٠٢١'])('is not a date: %j', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });
});

describe('a range', () => {
  const visits = [
    { first: day('2021-03-31'), last: day('2021-04-01') },
    { first: day('2021-04-30'), last: day('2021-04-30') },
    { first: day('2021-01-01'), last: day('2021-12-31') },
    { first: day('2022-01-01'), last: day('2022-01-02') },
  ];

  it.each([
    ['2021-04-01', '2021-04-29', [1, 0, 1, 0]],
    ['2021-04', '2021-04', [1, 1, 1, 0]],
    ['', '2021-03-30', [0, 0, 1, 0]],
    ['2022-01-02', '', [0, 0, 0, 1]],
    ['2022-01-03', '', [0, 0, 0, 0]],
  ])('from %j to %j has the visits on any of its days', (from, to, flags) => {
    const range = parseRange(from, to);
    expect([...flagVisitsInRange(visits, range ?? { first: 0, last: 0 })]).toEqual(flags);
  });

  it.each([
    ['', ''],
    ['yesterday', 'x'],
  ])('is undefined from %j to %j', (from, to) => {
    expect(parseRange(from, to)).toBeUndefined();
  });

  it.each([
    ['yesterday', '2021', -Infinity, day('2021-12-31')],
    ['2021', 'x', day('2021-01-01'), Infinity],
  ])('is open at an end that is not a date: %j to %j', (from, to, first, last) => {
    expect(parseRange(from, to)).toEqual({ first, last });
  });

  it.each([
    ['2021', '2021-02', ''],
    ['', '', ''],
    ['', 'x', '“\u2068x\u2069” is not a date. Write 2021, 2021-04 or 2021-04-06.'],
    ['2022', '2021-04', 'The first date is after the last.'],
  ])('has its error described: %j to %j', (from, to, error) => {
    expect(describeDateError(from, to)).toBe(error);
  });

  it('counts every year between the first visit and the last, whatever was found', () => {
    expect(countByYear([...visits, { first: day('2019-05-01'), last: day('2019-05-01') }], Uint16Array.from([1, 1, 0, 3, 0]))).toEqual([
      { year: 2019, count: 0 },
      { year: 2020, count: 0 },
      { year: 2021, count: 2 },
      { year: 2022, count: 3 },
    ]);
    expect(countByYear([], Uint16Array.from([]))).toEqual([]);
  });
});
