import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintOf } from '../../fingerprint.ts';
import { isFolder, listFiles } from '../../list-files.ts';
import { unmarkedSiteNames } from './recognise-site-before-markers.ts';
import { readFileIfAny } from './write-file-whole.ts';

/** The file by which a build knows a site that a build made. */
const MARKER = '.readout';

const HEAD = `readout site 2
This folder is a site that Readout built. The next build replaces all of it, so keep no files of your own here.
These files and folders belong to the site:
`;

/** What follows the names: a sign for each file of the site, which is much shorter than its path. */
const SIGNS = `
And in the folders only files whose paths have one of these signs:
`;

/** The beginning of a marker without signs. */
const HEAD_WITHOUT_SIGNS = HEAD.replace('site 2', 'site 1');

/** What systems put into folders unasked, and what a build itself keeps in a folder that it fills in place. */
const IGNORED = /^(\.DS_Store|Thumbs\.db|desktop\.ini|lost\+found|\.readout(-.*)?)$/;

/** Marks a built site as one, with all that lies in its folder; where that is being filled, with what comes from another folder too. */
export function markSite(dir: string, otherDirs: readonly string[] = []): void {
  const dirs = [dir, ...otherDirs];
  const names = new Set(dirs.flatMap(namesIn));
  const signs = new Set(dirs.flatMap(pathsIn).map(signOf));
  writeFileSync(join(dir, MARKER), `${HEAD}${[...names].sort().join('\n')}\n${SIGNS}${[...signs].sort().join('\n')}\n`);
}

/** The names of the files and folders of a site, at its top. */
export const namesIn = (dir: string): string[] => readdirSync(dir).filter((name) => !IGNORED.test(name));

/** The paths of the files of a site. */
const pathsIn = (dir: string): string[] => listFiles(dir, (name) => !IGNORED.test(name));

/** Six letters: of a hundred thousand files, one in a million that are none of them has the sign of one. */
const signOf = (path: string): string => fingerprintOf(path).slice(0, 6);

/** Is there a site in a folder that a build made, marked or from before there were markers? */
export const isSite = (dir: string): boolean => isFolder(dir) && ownNames(dir) !== undefined;

/** Is every file of a marked site there? */
export function isComplete(dir: string): boolean {
  return signsIn(dir)?.difference(new Set(['', ...pathsIn(dir).map(signOf)])).size === 0;
}

/** The files and folders in a folder that no build put there; undefined if the folder is not empty and is no site that a build made. */
export function strangersIn(dir: string): string[] | undefined {
  const names = namesIn(dir);
  const own = ownNames(dir);
  if (names.length === 0) return [];
  if (!own) return undefined;
  const strangers = names.filter((name) => !own.has(name));
  const signs = strangers.length === 0 ? signsIn(dir) : undefined;
  return signs ? pathsIn(dir).filter((path) => !signs.has(signOf(path))) : strangers;
}

const ownNames = (dir: string): Set<string> | undefined => markedNames(dir) ?? unmarkedSiteNames(dir, namesIn(dir));

function markedNames(dir: string): Set<string> | undefined {
  const text = markerIn(dir);
  const head = [HEAD, HEAD_WITHOUT_SIGNS].find((it) => text.startsWith(it));
  return head === undefined ? undefined : new Set(text.slice(head.length).split(SIGNS)[0]?.split('\n'));
}

/** The signs of the files of a site; undefined where its marker has none. */
function signsIn(dir: string): Set<string> | undefined {
  const text = markerIn(dir);
  const signs = text.startsWith(HEAD) ? text.split(SIGNS)[1] : undefined;
  return signs === undefined ? undefined : new Set(signs.split('\n'));
}

const markerIn = (dir: string): string => readFileIfAny(join(dir, MARKER))?.toString() ?? '';
