const KEY = Symbol.for('readout: what the parts of a build share');
const DRAFTS = Symbol.for('readout: whether drafts are shown');
const place = globalThis as { [KEY]?: unknown; [DRAFTS]?: boolean };

/** What a build gives to its pages. `Archive` is a type of a later room. */
export interface BuildContext<Archive> {
  /** The archive that was checked. */
  archive: Archive;
  /**
   * Puts the page at a path, as the last build printed it, into the new site if it was printed from the same values by the same code.
   * False if it must be printed; what is printed is then remembered with the values. They are everything on which the page depends beside the code.
   */
  reusePage: (path: string, values: unknown) => boolean;
}

/**
 * Leaves the context of a build where every part of it finds it. Astro runs this code as three programs in one process: its
 * configuration, the loaders of content, the pages. A build reads and checks everything once, in the first. Nothing is left
 * while an editor works: there the code of one program may be newer than that of another.
 */
export function setBuildContext<Archive>(context: BuildContext<Archive>): void {
  place[KEY] = context;
}

/** The context of this build; undefined where nothing is built. */
export function buildContext<Archive>(): BuildContext<Archive> | undefined {
  return place[KEY] as BuildContext<Archive> | undefined;
}

/** Decides whether this process shows drafts: the server for editors does, a build never does. */
export function showDrafts(areShown: boolean): void {
  place[DRAFTS] = areShown;
}

/** Whether this process shows drafts. */
export const draftsAreShown = (): boolean => place[DRAFTS] === true;
