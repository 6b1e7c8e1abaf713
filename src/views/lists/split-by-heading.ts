/** One page of a long list: the items under one heading, under several with few items, or some of those under one with many. */
export interface ListPart<Item> {
  /** The headings: `K`, `A–C`. */
  text: string;
  /** The end of the address of the page: `k`, `k/2`, `a-c`. */
  path: string;
  /** The number of the page among those of the same heading, counted from 1. */
  number: number;
  items: Item[];
  /** How many items all pages of the same heading have. */
  total: number;
}

/** A letter or year under which readers look for names. */
export interface ListHeading {
  text: string;
  path: string;
}

/**
 * Splits a list in the order of its headings into pages of at most `limit` items. Neighbouring headings share a page as long as there is
 * room. A heading with more items than that has several pages.
 */
export const splitByHeading = <Item>(items: Item[], headingOf: (item: Item) => ListHeading, limit: number): ListPart<Item>[] =>
  joinGroups(groupByHeading(items, headingOf), limit).flatMap((group) => {
    const ends = group.headings.length > 1 ? [...group.headings.slice(0, 1), ...group.headings.slice(-1)] : group.headings;
    const path = ends.map((heading) => heading.path).join('-');
    return Array.from({ length: Math.ceil(group.items.length / limit) }, (_, index) => ({
      text: ends.map((heading) => heading.text).join('–'),
      path: index === 0 ? path : `${path}/${index + 1}`,
      number: index + 1,
      items: group.items.slice(index * limit, (index + 1) * limit),
      total: group.items.length,
    }));
  });

interface Group<Item> {
  headings: ListHeading[];
  items: Item[];
}

const groupByHeading = <Item>(items: Item[], headingOf: (item: Item) => ListHeading): Group<Item>[] =>
  [...Map.groupBy(items, (item) => headingOf(item).path).values()].map((group) => ({
    headings: group.slice(0, 1).map(headingOf),
    items: group,
  }));

/** Joins each group to the one before it if both fit on one page. */
const joinGroups = <Item>(groups: Group<Item>[], limit: number): Group<Item>[] =>
  groups.reduce<Group<Item>[]>((joined, group) => {
    const last = joined.at(-1);
    if (!last || last.items.length + group.items.length > limit) return [...joined, group];
    return [...joined.slice(0, -1), { headings: [...last.headings, ...group.headings], items: [...last.items, ...group.items] }];
  }, []);
