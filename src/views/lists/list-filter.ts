/** A filter of a list, with every value that some item has, its name and its number. */
export interface ListFilter<Name extends string> {
  name: Name;
  label: string;
  options: FilterOption[];
  /** Are there values that it leaves out, of the rarest? */
  isCut: boolean;
}

/** A value that a filter offers. */
export interface FilterOption {
  value: string;
  text: string;
  count: number;
}

/** A value of a filter, with its name. */
export interface FilterValue {
  id: string;
  name: string;
}

/** As many values as a filter offers. */
const MOST = 50;

/** A filter that offers the most frequent values, or all years, which are few. Years keep their order, newest first. */
export function makeListFilter<Name extends string>(name: Name, label: string, values: FilterValue[]): ListFilter<Name> {
  const options = [...Map.groupBy(values, ({ id }) => id)].map(([value, of]) => ({ value, text: of[0]?.name ?? value, count: of.length }));
  if (name === 'year') return { name, label, options, isCut: false };
  options.sort((a, b) => b.count - a.count || a.text.localeCompare(b.text, 'en'));
  return { name, label, options: options.slice(0, MOST), isCut: options.length > MOST };
}

/** The ids of the values of each filter that an item has. */
export const idsOf = <Name extends string>(values: Record<Name, FilterValue[]>): Record<Name, string[]> =>
  Object.fromEntries(Object.entries<FilterValue[]>(values).map(([name, of]) => [name, of.map(({ id }) => id)])) as Record<Name, string[]>;
