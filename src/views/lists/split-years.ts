import type { PartialDay } from '../../schemas/fields/partial-day.ts';

/** What a list holds of one year. */
export interface Year<Item> {
  year: string;
  items: Item[];
}

/** What one page shows of a year: all of it, or a part where the year has more than a page takes. */
export interface YearPage<Item> extends Year<Item> {
  /** From 1. */
  number: number;
}

/** The years of items that come newest first. */
export const groupByYear = <Item>(items: Item[], dateOf: (item: Item) => PartialDay): Year<Item>[] =>
  [...Map.groupBy(items, (item) => dateOf(item).slice(0, 4))].map(([year, of]) => ({ year, items: of }));

/** Cuts a year into pages of at most `most` items, in their order. */
export const pagesOfYear = <Item>({ year, items }: Year<Item>, most: number): YearPage<Item>[] =>
  Array.from({ length: Math.ceil(items.length / most) }, (_, at) => ({
    year,
    number: at + 1,
    items: items.slice(at * most, (at + 1) * most),
  }));

/**
 * Splits years, newest first, into those that one page of at most `most` items takes and the pages of all others.
 * Years stay whole, but of a latest year that is too long for a page the page takes the first part.
 */
export function splitYears<Item>(years: Year<Item>[], most: number): { latest: YearPage<Item>[]; earlier: YearPage<Item>[] } {
  const pages = years.flatMap((year) => pagesOfYear(year, most));
  let taken = 0;
  const over = pages.findIndex(({ items }) => (taken += items.length) > most);
  const end = over < 0 ? pages.length : over;
  return { latest: pages.slice(0, end), earlier: pages.slice(end) };
}
