/** How many items of a long list are seen at once, and how many may follow without being folded. */
const SHOWN = 6;
const SPARED = 6;

/** The items of a list that are seen at once and those that are folded below them; of a list that is not long, or asked for whole, all are seen. */
export const foldRest = <Item>(items: Item[], isWhole: boolean): { shown: Item[]; rest: Item[] } =>
  isWhole || items.length <= SHOWN + SPARED ? { shown: items, rest: [] } : { shown: items.slice(0, SHOWN), rest: items.slice(SHOWN) };
