import { messages } from '../../i18n/messages.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { makeHead, type Head } from '../meta/head.ts';
import type { Link } from '../parts/link.ts';
import { onwardLinks } from '../parts/onward-links.ts';
import type { NativeName } from '../parts/names/native-name.ts';
import type { YearStrip } from '../charts/visits-by-year-bars.ts';
import type { RouteThumbnail } from '../maps/route-thumbnail.ts';
import { splitByHeading, type ListHeading, type ListPart } from './split-by-heading.ts';
import { routes, type NameList } from '../meta/routes.ts';

/** A name in a list, linked to its page. */
export interface ListItem extends Link {
  own?: NativeName | undefined;
  note?: string | undefined;
  /** How many briefings or visits the page lists. */
  count: string;
  /** Its visits by year. */
  strip?: YearStrip | undefined;
  /** Of a journey: its way. */
  thumbnail?: RouteThumbnail | undefined;
  /** Of a person: the country or organisation under which readers may have it listed instead. */
  side?: string | undefined;
  /** On the first item under a heading to which the page has a jump. */
  anchor?: string | undefined;
}

/** A page of a list of names: the whole list or, of a long one, its first page or a page by letter or year. */
export interface ListView {
  /** The end of the address of a page by letter or year; undefined for the first page. */
  path: string | undefined;
  head: Head;
  items: ListItem[];
  /** Says what the pictures beside the names show. */
  caption?: string | undefined;
  /** Jumps within the page to letters or years, on a long page in their order. */
  jumps: Link[];
  /** A link to the first page of the list, from all others. */
  list?: Link | undefined;
  /** The pages by letter or year of a long list, with the number of names of each. */
  parts: (Link & { note: string; isCurrent: boolean })[];
  /** On the first page of a long list, a sentence on which names it shows. */
  shown?: string | undefined;
  /** On a page by letter or year, the pages before and after it. */
  onward: Link[];
}

/** The items of a list in three orders. */
interface ListOrders<Item> {
  /** For a list on one page. */
  onePage: Item[];
  /** For the first page of a long list: the most important first. */
  byImportance: Item[];
  /** For the pages by letter or year. */
  byHeading: Item[];
}

/** How many names one page lists at most. A longer list is split by letter or year. */
const PAGE_SIZE = 300;
/** How many names the first page of a long list shows. */
const FIRST_PAGE_SIZE = 100;
/** From how many names on a page has jumps. */
const LONG = 40;

/** Makes the pages of a list of names: one or, if that would be too long, a first page and pages by letter or year. Those have each name once. */
export function nameListViews<Item>(
  list: NameList,
  { onePage, byImportance, byHeading }: ListOrders<Item>,
  headingOf: (item: Item) => ListHeading,
  itemOf: (item: Item) => ListItem,
  { caption, hasData = false }: { caption?: string | undefined; hasData?: boolean } = {},
): [ListView, ...ListView[]] {
  const words = messages.lists;
  const all = formatNumber(onePage.length);
  const first = {
    path: undefined,
    head: makeHead(words[list], words[`${list}Summary`], routes[list](), { hasData }),
    caption,
    jumps: [],
    parts: [],
    onward: [],
  };
  if (onePage.length <= PAGE_SIZE) return [{ ...first, ...withJumps(onePage, headingOf, itemOf) }];
  const parts = splitByHeading(byHeading, headingOf, PAGE_SIZE);
  const partLinks = (current?: string) =>
    parts
      .filter(({ number }) => number === 1)
      .map((part) => ({ ...linkOf(list, part), note: formatNumber(part.total), isCurrent: part.text === current }));
  return [
    {
      ...first,
      items: byImportance.slice(0, FIRST_PAGE_SIZE).map(itemOf),
      parts: partLinks(),
      shown: words.firstOf[list](FIRST_PAGE_SIZE, all),
    },
    ...parts.map((part, index) => ({
      path: part.path,
      head: makeHead(
        words.part(words[list], linkOf(list, part).text),
        words.partSummary(words[`${list}Summary`], formatNumber(part.total), all),
        linkOf(list, part).href,
        { hasData },
      ),
      caption,
      jumps: [],
      list: { text: words[list], href: routes[list]() },
      items: part.items.map(itemOf),
      parts: partLinks(part.text),
      onward: onwardLinks(parts, index, (other) => linkOf(list, other), words),
    })),
  ];
}

/** The items of a page with jumps to their headings, if there are many and those of one heading stand together. */
function withJumps<Item>(
  items: Item[],
  headingOf: (item: Item) => ListHeading,
  itemOf: (item: Item) => ListItem,
): Pick<ListView, 'items' | 'jumps'> {
  const firsts = items.filter((item, at) => at === 0 || headingOf(items[at - 1] as Item).path !== headingOf(item).path);
  const isGrouped = new Set(firsts.map((item) => headingOf(item).path)).size === firsts.length;
  if (items.length < LONG || !isGrouped) return { items: items.map(itemOf), jumps: [] };
  const anchorOf = (item: Item) => `at-${headingOf(item).path}`;
  return {
    items: items.map((item) => ({ ...itemOf(item), anchor: firsts.includes(item) ? anchorOf(item) : undefined })),
    jumps: firsts.map((item) => ({ text: headingOf(item).text, href: `#${anchorOf(item)}` })),
  };
}

const linkOf = (list: NameList, { text, path, number }: ListPart<unknown>) => ({
  text: messages.years.page(text, number),
  href: routes.listPart(list, path),
});
