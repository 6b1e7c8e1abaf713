import { messages } from '../../i18n/messages.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { makeHead, type Head } from '../meta/head.ts';
import type { Link } from '../parts/link.ts';
import type { NativeName } from '../parts/native-name.ts';
import { splitByHeading, type ListHeading, type ListPart } from './split-by-heading.ts';
import { routes, type NameList } from '../meta/routes.ts';

/** One name in a list, with its page and how often it occurs. */
export interface ListItem extends Link {
  own?: NativeName | undefined;
  note?: string | undefined;
  count: string;
}

/** A page that lists names: all of a kind, or of a long list its first page or one of its parts. */
export interface ListView {
  /** What its address says of its part; undefined for the first page. */
  path: string | undefined;
  head: Head;
  items: ListItem[];
  /** The list, for a page that is not its first. */
  list?: Link | undefined;
  /** Of a long list, every letter or year that has a page, with how many it has. */
  parts: (Link & { note: string; isCurrent: boolean })[];
  /** On the first page of a long list, what it shows. */
  shown?: string | undefined;
  /** On the page of a part, the pages before and after it. */
  onward: Link[];
}

/** The same things in the order of a list of one page, of the first page of a long one, and of its parts. */
interface Orders<Item> {
  alone: Item[];
  foremost: Item[];
  /** In the order of the letters or years under which they are looked for. */
  inParts: Item[];
}

/** As many as one page takes, and as many as the first page of a longer list shows. */
const MOST = 300;
const FIRST = 100;

/** The pages of a list of names: one, or where that would be too long a first one and its parts, which together have each name once. */
export function nameListViews<Item>(
  list: NameList,
  { alone, foremost, inParts }: Orders<Item>,
  headingOf: (item: Item) => ListHeading,
  itemOf: (item: Item) => ListItem,
): [ListView, ...ListView[]] {
  const words = messages.lists;
  const all = formatNumber(alone.length);
  const whole = { path: undefined, head: makeHead(words[list], words[`${list}Summary`], routes[list]()), parts: [], onward: [] };
  if (alone.length <= MOST) return [{ ...whole, items: alone.map(itemOf) }];
  const parts = splitByHeading(inParts, headingOf, MOST);
  const links = (current?: string) =>
    parts
      .filter(({ number }) => number === 1)
      .map((part) => ({ ...linkOf(list, part), note: formatNumber(part.total), isCurrent: part.text === current }));
  return [
    {
      ...whole,
      items: foremost.slice(0, FIRST).map(itemOf),
      parts: links(),
      shown: words.firstOf[list](FIRST, all),
    },
    ...parts.map((part, at) => ({
      path: part.path,
      head: makeHead(
        words.part(words[list], linkOf(list, part).text),
        words.partSummary(words[`${list}Summary`], formatNumber(part.total), all),
        linkOf(list, part).href,
      ),
      list: { text: words[list], href: routes[list]() },
      items: part.items.map(itemOf),
      parts: links(part.text),
      onward: [
        ...parts.slice(Math.max(0, at - 1), at).map((it) => linkOf(list, it, words.before)),
        ...parts.slice(at + 1, at + 2).map((it) => linkOf(list, it, words.after)),
      ],
    })),
  ];
}

const linkOf = (list: NameList, { text, path, number }: ListPart<unknown>, say = (part: string) => part) => ({
  text: say(messages.years.page(text, number)),
  href: routes.listPart(list, path),
});
