import { messages } from '../../i18n/messages.ts';
import type { PartialDay } from '../../schemas/fields/partial-day.ts';
import { makeHead, type Head } from '../meta/head.ts';
import type { Link } from '../parts/link.ts';
import { listYearPath, routes, type YearList } from '../meta/routes.ts';
import { groupByYear, pagesOfYear, splitYears, type YearPage } from './split-years.ts';

/** A page of a list that goes by years: its first, with the latest years, or one of a single year. */
export interface YearListView {
  /** What its address says after that of the list: `2021`, `2021/2`; undefined for the first page. */
  path: string | undefined;
  head: Head;
  /** The list, for a page that is not its first. */
  list?: Link | undefined;
  /** Every year that has a page, newest first. */
  byYear: (Link & { isCurrent: boolean })[];
  /** On the first page, the pages with what it does not show, by year, newest first. */
  earlier: { pages: Link[]; note: string }[];
  /** On the page of a year, the pages before and after it. */
  onward: Link[];
}

/**
 * The pages of a list whose items come newest first, at most `most` items each: the first, then those of every year; none of a lone
 * year that the first page shows whole.
 */
export function yearListViews<Item>(
  list: YearList,
  items: Item[],
  dateOf: (item: Item) => PartialDay,
  most: number,
): (YearListView & { years: YearPage<Item>[] })[] {
  const words = messages[list];
  const years = groupByYear(items, dateOf);
  const all = years.flatMap((year) => pagesOfYear(year, most));
  const pages = all.length > 1 ? all : [];
  const { latest, earlier } = splitYears(years, most);
  const linksOf = (current?: string) =>
    (pages.length > 0 ? years : []).map(({ year }) => ({ text: year, href: routes.listYear(list, year, 1), isCurrent: year === current }));
  return [
    {
      path: undefined,
      head: makeHead(words.title, words.summary, routes[list]()),
      byYear: linksOf(),
      earlier: [...Map.groupBy(earlier, ({ year }) => year).values()].map((of) => ({
        pages: of.map((page, at) => linkOf(list, page, at > 0 ? () => String(page.number) : undefined)),
        note: words.count(of.reduce((sum, { items }) => sum + items.length, 0)),
      })),
      onward: [],
      years: latest,
    },
    ...pages.map((page, at) => ({
      path: listYearPath(page.year, page.number),
      head: makeHead(
        words.ofYear(messages.years.page(page.year, page.number)),
        words.yearSummary(page.year, years.find(({ year }) => year === page.year)?.items.length ?? 0),
        linkOf(list, page).href,
      ),
      list: { text: words.title, href: routes[list]() },
      byYear: linksOf(page.year),
      earlier: [],
      onward: [
        ...pages.slice(at - 1, at).map((it) => linkOf(list, it, messages.years.newer)),
        ...pages.slice(at + 1, at + 2).map((it) => linkOf(list, it, messages.years.older)),
      ],
      years: [page],
    })),
  ];
}

function linkOf(list: YearList, { year, number }: YearPage<unknown>, say = (page: string) => page) {
  return { text: say(messages.years.page(year, number)), href: routes.listYear(list, year, number) };
}
