import { describe, expect, it } from 'vitest';
import { groupByYear, pagesOfYear, splitYears, type YearPage } from '../../../../src/views/lists/split-years.ts';

/** Years with these numbers of items, newest first. */
const yearsOf = (counts: Record<string, number>) =>
  Object.entries(counts)
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([year, n]) => ({ year, items: Array.from({ length: n }, (_, at) => `${year}-${at + 1}`) }));

const summarise = (pages: YearPage<string>[]) => pages.map(({ year, number, items }) => `${year} ${number}: ${items.length}`);

it('items are grouped by year, however exact their dates are', () => {
  expect(groupByYear(['2021-04-06', '2021', '2020-12'], (date) => date)).toEqual([
    { year: '2021', items: ['2021-04-06', '2021'] },
    { year: '2020', items: ['2020-12'] },
  ]);
});

describe('a year', () => {
  it('is one page if it fits', () => {
    expect(summarise(yearsOf({ 2021: 3 }).flatMap((year) => pagesOfYear(year, 3)))).toEqual(['2021 1: 3']);
  });

  it('is split into pages if it does not, and keeps its order', () => {
    const pages = yearsOf({ 2021: 5 }).flatMap((year) => pagesOfYear(year, 2));
    expect(summarise(pages)).toEqual(['2021 1: 2', '2021 2: 2', '2021 3: 1']);
    expect(pages.flatMap(({ items }) => items)).toEqual(['2021-1', '2021-2', '2021-3', '2021-4', '2021-5']);
  });
});

describe('the first page', () => {
  const split = (counts: Record<string, number>, most: number) => {
    const { latest, earlier } = splitYears(yearsOf(counts), most);
    return { latest: summarise(latest), earlier: summarise(earlier) };
  };

  it('has whole years, newest first, as long as they fit', () => {
    expect(split({ 2023: 2, 2022: 3, 2021: 1 }, 5)).toEqual({ latest: ['2023 1: 2', '2022 1: 3'], earlier: ['2021 1: 1'] });
  });

  it('does not skip a year for an earlier one that would fit', () => {
    expect(split({ 2023: 2, 2022: 4, 2021: 1 }, 5)).toEqual({ latest: ['2023 1: 2'], earlier: ['2022 1: 4', '2021 1: 1'] });
  });

  it('has all years if they fit', () => {
    expect(split({ 2023: 2, 2022: 3 }, 5).earlier).toEqual([]);
  });

  it('has only the first part of a latest year that is too long', () => {
    expect(split({ 2023: 7, 2022: 1 }, 5)).toEqual({ latest: ['2023 1: 5'], earlier: ['2023 2: 2', '2022 1: 1'] });
  });

  it('has no part of any other year', () => {
    expect(split({ 2023: 1, 2022: 7 }, 5)).toEqual({ latest: ['2023 1: 1'], earlier: ['2022 1: 5', '2022 2: 2'] });
  });

  it('is empty if there are no items', () => {
    expect(splitYears([], 5)).toEqual({ latest: [], earlier: [] });
  });
});
