import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fingerprintOf, fingerprintOfValue } from '../../fingerprint.ts';
import type { Output } from '../output/output-folder.ts';
import { reasonOf } from '../output/writable-folders.ts';
import { readFileIfAny, writeFileWhole } from '../output/write-file-whole.ts';
import { filesBelow, fingerprintOfFiles, linkOrCopy } from './artefacts.ts';
import { recordFile } from './build-record.ts';

/**
 * What Vite made of the code: the program that prints pages, and the scripts, styles and other files that pages load. Content is in none of
 * them, so a build by the same code prints with those of an earlier one, without Astro and Vite.
 */
export interface Bundle {
  /** The folder of its files: those of the site, and in `.prerender/` the program. */
  dir: string;
  files: string[];
  /** The module of the program, a file in the folder. */
  entry: string;
  /** What Astro must know of the styles of each route, by its name for the route. */
  pages: Map<string, { styles: unknown[] }>;
}

/** What is recorded of a bundle: a line with the fingerprint of the rest, and this as JSON. */
interface Recorded {
  /** The fingerprint of the code, and of where the project lies: Astro writes that into the program. */
  by: string;
  /** The fingerprint of its files. */
  bytes: string;
  entry: string;
  pages: [string, { styles: unknown[] }][];
}

const PROGRAM = '.prerender/';
const ENTRY = /^\.prerender\/prerender-entry\.[^/]*mjs$/;
const RECORD = 'record';

/** The folder for the bundle of the site in an output folder. */
export const bundleFolder = (outDir: string): string => recordFile(outDir).replace(/\.record$/, '-bundle');

/** Is there a bundle at all? Whether it is of use, only its fingerprints tell. */
export const hasBundle = ({ dir }: Output): boolean => existsSync(join(bundleFolder(dir), RECORD));

/** The bundle that a build of an output folder kept, if it was made by this code and nobody has changed a file of it. */
export function keptBundle({ dir: outDir }: Output, code: string): Bundle | undefined {
  const folder = bundleFolder(outDir);
  const dir = join(folder, 'files');
  const [fingerprint, text = ''] = readFileIfAny(join(folder, RECORD))?.toString().split('\n') ?? [];
  if (fingerprint !== fingerprintOf(text) || !text.startsWith('{')) return undefined;
  const { by, bytes, entry, pages } = JSON.parse(text) as Recorded;
  const files = filesBelow(dir);
  if (by !== madeBy(code) || bytes !== fingerprintOfFiles(dir, files)) return undefined;
  return { dir: resolve(dir), files, entry, pages: new Map(pages) };
}

/** Puts those files of a bundle that belong to the site into the new one. */
export function placeBundle({ dir, files }: Bundle, { nextDir }: Output): void {
  for (const file of files.filter((it) => !it.startsWith(PROGRAM))) {
    mkdirSync(dirname(join(nextDir, file)), { recursive: true });
    linkOrCopy(join(dir, file), join(nextDir, file));
  }
}

/**
 * Takes what Vite has made, before a page is printed: all that is in the folder of the new site. Returns a function that keeps it for the next
 * build, to be called when it is known that the code was not changed meanwhile; what was kept before is gone until then. Where nothing can
 * be written, nothing is kept.
 */
export function takeBundle({ dir, nextDir }: Output, code: string, pages: Bundle['pages']): () => Promise<void> {
  const folder = bundleFolder(dir);
  const taken = join(folder, 'taken');
  const nothing = () => {
    rmSync(folder, { recursive: true, force: true });
  };
  nothing();
  const files = filesBelow(nextDir);
  const entry = files.find((file) => ENTRY.test(file));
  const take = () => {
    for (const file of files) {
      mkdirSync(dirname(join(taken, file)), { recursive: true });
      linkOrCopy(join(nextDir, file), join(taken, file));
    }
  };
  if (entry === undefined || reasonOf(take) !== undefined)
    return () => {
      nothing();
      return Promise.resolve();
    };
  return async () => {
    const recorded: Recorded = {
      by: madeBy(code),
      bytes: fingerprintOfFiles(taken, files),
      entry,
      pages: [...pages].map(([name, { styles }]) => [name, { styles }]),
    };
    renameSync(taken, join(folder, 'files'));
    const text = JSON.stringify(recorded);
    await writeFileWhole(join(folder, RECORD), Buffer.from(`${fingerprintOf(text)}\n${text}`)).catch(nothing);
  };
}

const madeBy = (code: string): string => fingerprintOfValue([code, process.cwd()]);
