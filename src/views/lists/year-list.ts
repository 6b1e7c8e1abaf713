import { messages } from '../../i18n/messages.ts';
import type { PartialDay } from '../../schemas/fields/partial-day.ts';
import { makeHead, type Head } from '../meta/head.ts';
import type { Follow } from '../follow/follow.ts';
import type { Link } from '../parts/link.ts';
import { onwardLinks } from '../parts/onward-links.ts';
import { listYearPath, routes, type YearList } from '../meta/routes.ts';
import { groupByYear, pagesOfYear, splitYears, type YearPage } from './split-years.ts';

/** A page of a list by years: the first page, with the latest years, or the page of one year. */
export interface YearListView {
  /** The end of the address of the page of a year: `2021`, `2021/2`; undefined for the first page. */
  path: string | undefined;
  head: Head;
  /** A link to the first page, from all others. */
  list?: Link | undefined;
  /** The pages of all years, newest first. */
  byYear: (Link & { isCurrent: boolean })[];
  /** On the first page, the pages that have what it leaves out, by year, newest first. */
  earlier: { pages: Link[]; note: string }[];
  /** On the page of a year, the pages before and after it. */
  onward: Link[];
}

/** A page whose view is made when it is printed: those of all pages would fill the memory. */
export interface PageToMake<View> {
  /** The end of its address. */
  path: string | undefined;
  makeView: () => View;
}

/**
 * Makes the pages of a list of items, newest first, with at most `limit` items each: the first page, then the pages of every year. If the
 * first page shows the only year whole, that year has no page of its own. All of them are followed by `follow`, if it is given, and have their data beside them if `hasData`.
 */
export function yearListViews<Item>(
  list: YearList,
  items: Item[],
  dateOf: (item: Item) => PartialDay,
  limit: number,
  more: { follow?: Follow; hasData?: boolean } = {},
): (YearListView & { years: YearPage<Item>[] })[] {
  const words = messages[list];
  const years = groupByYear(items, dateOf);
  const all = years.flatMap((year) => pagesOfYear(year, limit));
  const pages = all.length > 1 ? all : [];
  const { latest, earlier } = splitYears(years, limit);
  const linkTo = ({ year, number }: YearPage<Item>) => ({
    text: messages.years.page(year, number),
    href: routes.listYear(list, year, number),
  });
  const yearLinks = (current?: string) =>
    (pages.length > 0 ? years : []).map(({ year }) => ({ text: year, href: routes.listYear(list, year, 1), isCurrent: year === current }));
  return [
    {
      path: undefined,
      head: makeHead(words.title, words.summary, routes[list](), more),
      byYear: yearLinks(),
      earlier: [...Map.groupBy(earlier, ({ year }) => year).values()].map((pagesOfOne) => ({
        pages: pagesOfOne.map((page, index) => (index > 0 ? { ...linkTo(page), text: String(page.number) } : linkTo(page))),
        note: words.count(pagesOfOne.reduce((sum, { items }) => sum + items.length, 0)),
      })),
      onward: [],
      years: latest,
    },
    ...pages.map((page, index) => ({
      path: listYearPath(page.year, page.number),
      head: makeHead(
        words.ofYear(messages.years.page(page.year, page.number)),
        words.yearSummary(page.year, years.find(({ year }) => year === page.year)?.items.length ?? 0),
        linkTo(page).href,
        more,
      ),
      list: { text: words.title, href: routes[list]() },
      byYear: yearLinks(page.year),
      earlier: [],
      onward: onwardLinks(pages, index, linkTo, { before: messages.years.newer, after: messages.years.older }),
      years: [page],
    })),
  ];
}
