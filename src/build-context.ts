const KEY = Symbol.for('readout: what the parts of a build share');
const DRAFTS = Symbol.for('readout: whether drafts are shown');
const INSTANT = Symbol.for('readout: the moment of a build');
const DESK = Symbol.for('readout: what an editor at work has saved');
const place = globalThis as {
  [KEY]?: unknown;
  [DRAFTS]?: boolean;
  [INSTANT]?: number | undefined;
  [DESK]?: { archive?: unknown; isCodeChanged: boolean };
};

/** What a build gives to its pages. `Archive` is a type of a later room. */
export interface BuildContext<Archive> {
  /** The archive that was checked. */
  archive: Archive;
  /**
   * Puts the page at a path, as the last build printed it, into the new site if it was printed from the same values by the same code.
   * False if it must be printed; what is printed is then remembered with the values. They are everything on which the page depends beside the code.
   */
  reusePage: (path: string, values: unknown) => boolean;
  /** The sizes in bytes of the files of the data, by their names. They are written before the first page is printed. */
  dataSizes: Map<string, number>;
}

/**
 * Leaves the context of a build where every part of it finds it. Astro runs this code as three programs in one process: its
 * configuration, the loaders of content, the pages. A build reads and checks everything once, in the first.
 */
export function setBuildContext<Archive>(context: BuildContext<Archive>): void {
  place[KEY] = context;
}

/** The context of this build; undefined where nothing is built. */
export function buildContext<Archive>(): BuildContext<Archive> | undefined {
  return place[KEY] as BuildContext<Archive> | undefined;
}

/** Decides whether this process shows drafts: the server for editors does, and a build that is a preview of them. */
export function showDrafts(areShown: boolean): void {
  place[DRAFTS] = areShown;
}

/** Whether this process shows drafts. */
export const draftsAreShown = (): boolean => place[DRAFTS] === true;

/**
 * The moment of the build, in milliseconds since 1970: that of `SOURCE_DATE_EPOCH=`, or else of the clock when it was first asked for. Only
 * whether an embargo has passed depends on it.
 */
export function buildInstant(): number {
  const epoch = process.env['SOURCE_DATE_EPOCH'] ?? '';
  const instant = place[INSTANT] ?? (/^\d+$/.test(epoch) ? Number(epoch) * 1000 : Date.now());
  place[INSTANT] = instant;
  return instant;
}

/** Takes the moment anew: for a process that checks again and again, while embargoes pass. */
export function renewInstant(): void {
  place[INSTANT] = undefined;
}

/**
 * Hands the archive that was checked, while an editor works, to the pages. After code was changed nothing is handed any more: the code of
 * the program that makes the archive is then older than that of the pages.
 */
export function handArchive(archive: unknown): void {
  if (place[DESK]?.isCodeChanged !== true) place[DESK] = { archive, isCodeChanged: false };
}

/** The archive that an editor’s pages show; undefined in a build, where nothing could be checked yet, and after code was changed. */
export const handedArchive = (): unknown => place[DESK]?.archive;

/** Notes that code was changed while an editor works. */
export function noteChangedCode(): void {
  place[DESK] = { isCodeChanged: true };
}
