const KEY = Symbol.for('readout: what the build has read');
const place = globalThis as { [KEY]?: unknown };

/**
 * Astro runs this code as three programs in one process: its configuration, the loaders of content, the pages. A build reads
 * and judges everything once, in the first, and leaves the archive here for the others. Not while an editor works: there
 * the code of one may be newer than that of another.
 */
export const handOver = (archive: object): void => {
  place[KEY] = archive;
};

/** What a build has handed over; undefined in no build. */
export const handedOver = (): unknown => place[KEY];
