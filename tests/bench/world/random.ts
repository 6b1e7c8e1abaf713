/** A source of chance that gives the same sequence for the same seed, on every machine. */
export interface Random {
  /** A number from 0 up to, but not, 1. */
  next: () => number;
  /** A whole number from `least` to `most`, both included. */
  whole: (least: number, most: number) => number;
  /** Does something happen that happens with this probability? */
  chance: (probability: number) => boolean;
  /** One of the items, all equally likely. Throws where there is none. */
  pick: <Item>(items: readonly Item[]) => Item;
  /** One of the items, each less likely than those before it: a few are met everywhere, most hardly ever (Zipf’s law). */
  common: <Item>(items: readonly Item[]) => Item;
  /** Several different items, in the order of the list. */
  some: <Item>(items: readonly Item[], count: number) => Item[];
}

/** Mulberry32, a generator of 32 bits of state by Tommy Ettinger, in the public domain. */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const itemAt = <Item>(items: readonly Item[], share: number): Item => {
    const at = Math.floor(share * items.length);
    if (at >= items.length) throw new Error('There is nothing to choose from.');
    return items[at] as Item;
  };
  const random: Random = {
    next,
    whole: (least, most) => least + Math.floor(next() * (most - least + 1)),
    chance: (probability) => next() < probability,
    pick: (items) => itemAt(items, next()),
    // The inverse of the distribution of 1/rank: rank = length ** share, from 1.
    common: (items) => itemAt(items, ((items.length + 1) ** next() - 1) / items.length),
    some: (items, count) => {
      const chosen = new Set<(typeof items)[number]>();
      while (chosen.size < Math.min(count, items.length)) chosen.add(itemAt(items, next()));
      return items.filter((item) => chosen.has(item));
    },
  };
  return random;
}
