const KEY = Symbol.for('readout: what the parts of a build share');
const place = globalThis as { [KEY]?: HandedOver };

/** What the build gives to its pages. */
export interface HandedOver {
  /** The archive that was judged. */
  archive: object;
  /**
   * Did the last build print just these values at a path, with the same code? Then its page is put in its place; else the build remembers
   * what is printed now by them. `shown` is everything on which the page depends beside the code.
   */
  printedBefore: (path: string, shown: unknown) => boolean;
}

/**
 * Astro runs this code as three programs in one process: its configuration, the loaders of content, the pages. A build reads
 * and checks everything once, in the first, and leaves it here for the others. Not while an editor works: there
 * the code of one may be newer than that of another.
 */
export const handOver = (things: HandedOver): void => {
  place[KEY] = things;
};

/** What a build has handed over; undefined in no build. */
export const handedOver = (): HandedOver | undefined => place[KEY];
