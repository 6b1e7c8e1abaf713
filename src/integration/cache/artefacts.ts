import { copyFileSync, linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isFolder, listFiles } from '../../list-files.ts';
import { fingerprintOf, fingerprintOfValue } from '../../fingerprint.ts';
import { readFileIfAny } from '../output/write-file-whole.ts';

/** What is known of a file or folder of a site: the fingerprints of all that it was made from, and of what came of it. */
export interface Artefact {
  by: string;
  bytes: string;
}

/** Artefacts by their path below the folder of the site; that of a folder ends in a slash. */
export type Artefacts = Map<string, Artefact>;

/** The artefacts of the last site that the next can take over. */
export interface ArtefactCache {
  /** Everything that this build took over or made. */
  made: Artefacts;
  /** What is known of a file of the last site. */
  last: (path: string) => Artefact | undefined;
  /** Takes a file over from the last site, if it was made `by` the same and nobody has changed it; false if it must be made. One that this build has is there. */
  reuse: (path: string, by: string) => boolean;
  /** Writes a file of the new site. */
  write: (path: string, by: string, bytes: Uint8Array) => void;
  /** Takes a folder over, if it was made of the same things and nobody has changed a file in it; else makes it. Files that are `beside` count as no part of it. */
  folder: (path: string, things: unknown, make: () => Promise<void>, beside?: RegExp) => Promise<void>;
  /** Adds what another thread took over or made. */
  add: (made: Artefacts) => void;
}

/** The artefacts of the last site, in `lastDir`, for one that is being built in `nextDir`. */
export function openArtefacts(last: Artefacts, lastDir: string, nextDir: string): ArtefactCache {
  const made: Artefacts = new Map();
  const folders = new Set<string>();
  /** The path of a file in the new site; its folder is there. */
  const placeFor = (path: string): string => {
    const folder = dirname(join(nextDir, path));
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    return join(nextDir, path);
  };
  return {
    made,
    last: (path) => last.get(path),
    reuse: (path, by) => {
      if (made.get(path)?.by === by) return true;
      const artefact = last.get(path);
      const file = join(lastDir, path);
      if (artefact?.by !== by || fingerprintOfFile(file) !== artefact.bytes) return false;
      linkOrCopy(file, placeFor(path));
      made.set(path, artefact);
      return true;
    },
    write: (path, by, bytes) => {
      // Not asynchronously: where threads are as many as cores, one that waits for the disk is woken late.
      writeFileSync(placeFor(path), bytes);
      made.set(path, { by, bytes: fingerprintOf(bytes) });
    },
    folder: async (path, things, make, beside) => {
      const partsOf = (dir: string) => filesBelow(join(dir, path)).filter((file) => beside?.test(file) !== true);
      const by = fingerprintOfValue(things);
      const before = last.get(path);
      const files = partsOf(lastDir);
      if (before?.by === by && before.bytes === fingerprintOfFiles(join(lastDir, path), files)) {
        for (const file of files) linkOrCopy(join(lastDir, path, file), placeFor(join(path, file)));
        made.set(path, before);
        return;
      }
      await make();
      const folder = join(nextDir, path);
      made.set(path, { by, bytes: fingerprintOfFiles(folder, partsOf(nextDir)) });
    },
    add: (others) => {
      for (const [path, artefact] of others) made.set(path, artefact);
    },
  };
}

/** The fingerprint of a file; undefined where none can be read. */
function fingerprintOfFile(file: string): string | undefined {
  const bytes = readFileIfAny(file);
  return bytes && fingerprintOf(bytes);
}

/** The fingerprint of files below a folder: their names and bytes. */
export const fingerprintOfFiles = (folder: string, files: string[]): string =>
  fingerprintOfValue(files.map((file) => [file, fingerprintOfFile(join(folder, file))]));

/** The files below a folder, sorted; none where there is no folder. */
export const filesBelow = (folder: string): string[] => (isFolder(folder) ? listFiles(folder) : []);

/** Puts a file of the last site into the next. It becomes one file in both where the disk can do that: nothing is written. */
export function linkOrCopy(last: string, next: string): void {
  try {
    linkSync(last, next);
  } catch {
    copyFileSync(last, next);
  }
}
