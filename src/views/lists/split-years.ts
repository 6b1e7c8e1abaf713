import type { PartialDay } from '../../schemas/fields/partial-day.ts';

/** The items of one year. */
export interface Year<Item> {
  year: string;
  items: Item[];
}

/** The items of one year that one page shows: all or, of a long year, some. */
export interface YearPage<Item> extends Year<Item> {
  /** The number of the page among those of the year, counted from 1. */
  number: number;
}

/** Groups items by year and keeps their order. */
export const groupByYear = <Item>(items: Item[], dateOf: (item: Item) => PartialDay): Year<Item>[] =>
  [...Map.groupBy(items, (item) => dateOf(item).slice(0, 4))].map(([year, found]) => ({ year, items: found }));

/** Splits a year into pages of at most `limit` items. */
export const pagesOfYear = <Item>({ year, items }: Year<Item>, limit: number): YearPage<Item>[] =>
  Array.from({ length: Math.ceil(items.length / limit) }, (_, index) => ({
    year,
    number: index + 1,
    items: items.slice(index * limit, (index + 1) * limit),
  }));

/**
 * Splits years, newest first, into those that fit on one page of at most `limit` items and the pages of all others. A year is never
 * divided between the two, except that the first page takes the first part of a latest year that is too long by itself.
 */
export function splitYears<Item>(years: Year<Item>[], limit: number): { latest: YearPage<Item>[]; earlier: YearPage<Item>[] } {
  const pages = years.flatMap((year) => pagesOfYear(year, limit));
  let count = 0;
  const firstOver = pages.findIndex(({ items }) => (count += items.length) > limit);
  const end = firstOver < 0 ? pages.length : firstOver;
  return { latest: pages.slice(0, end), earlier: pages.slice(end) };
}
