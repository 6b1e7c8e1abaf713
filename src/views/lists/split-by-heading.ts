/** What one page of a long list holds, of one letter or year or of several that have few. */
export interface ListPart<Item> {
  /** What it is called: `K`, `A–C`. */
  text: string;
  /** What its address says after that of the list: `k`, `k/2`, `a-c`. */
  path: string;
  /** From 1, where a letter has more than one page takes. */
  number: number;
  items: Item[];
  /** How many all pages of this letter have. */
  total: number;
}

/** A letter or year under which names are looked for. */
export interface ListHeading {
  text: string;
  path: string;
}

/**
 * Cuts a list that stands in the order of its headings into pages of at most `most` items. Neighbours share a page as long as
 * there is room; a heading with more than a page takes has several.
 */
export const splitByHeading = <Item>(items: Item[], headingOf: (item: Item) => ListHeading, most: number): ListPart<Item>[] =>
  joined(
    [...Map.groupBy(items, (item) => headingOf(item).path).values()].map((of) => ({ headings: of.slice(0, 1).map(headingOf), items: of })),
    most,
  ).flatMap(({ headings, items: of }) => {
    const ends = headings.length > 1 ? [...headings.slice(0, 1), ...headings.slice(-1)] : headings;
    const path = ends.map((it) => it.path).join('-');
    return Array.from({ length: Math.ceil(of.length / most) }, (_, at) => ({
      text: ends.map((it) => it.text).join('–'),
      path: at === 0 ? path : `${path}/${at + 1}`,
      number: at + 1,
      items: of.slice(at * most, (at + 1) * most),
      total: of.length,
    }));
  });

interface Group<Item> {
  headings: ListHeading[];
  items: Item[];
}

const joined = <Item>(groups: Group<Item>[], most: number): Group<Item>[] =>
  groups.reduce<Group<Item>[]>((all, group) => {
    const last = all.at(-1);
    if (!last || last.items.length + group.items.length > most) return [...all, group];
    return [...all.slice(0, -1), { headings: [...last.headings, ...group.headings], items: [...last.items, ...group.items] }];
  }, []);
