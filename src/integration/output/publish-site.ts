import { copyFileSync, cpSync, existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { makeFolder } from './write-file-whole.ts';
import type { Output } from './output-folder.ts';
import { refuseSmallDisk } from './refuse-small-disk.ts';
import { isWholeSite, MARKER, markSite, namesIn, PART, removeSite } from './site-marker.ts';

/** What a rename answers where a folder cannot be moved: it is mounted, in use, or in a folder where nothing may be written. */
const NOT_MOVABLE = ['EBUSY', 'EXDEV', 'EPERM', 'EACCES'];

/** Puts the new site in the place of the old one: as a whole where the folder can be renamed, else file by file. */
export function publishSite(output: Output): void {
  markSite(output.nextDir);
  if (output.isFilledInPlace) fill(output.dir, output.nextDir);
  else if (!swap(output)) fill(output.dir, output.arrivalDir);
}

/** Puts back the last good site, if a build was killed after it had taken the site away and before the new one was in its place. */
export function recoverSite({ dir, lastDir }: Output): void {
  if (!isWholeSite(lastDir)) return;
  if (existsSync(dir) && readdirSync(dir).length > 0) return;
  if (existsSync(dir)) rmdirSync(dir);
  renameSync(lastDir, dir);
}

/** Renames the new site; false, and nothing is changed, where the old one cannot be moved. */
function swap(output: Output): boolean {
  const { dir, arrivalDir, lastDir } = output;
  removeSite(lastDir);
  arrive(output);
  try {
    if (existsSync(dir)) renameSync(dir, lastDir);
  } catch (error) {
    if (hasCode(error, NOT_MOVABLE)) return false;
    throw error;
  }
  try {
    renameSync(arrivalDir, dir);
  } catch (error) {
    if (existsSync(lastDir)) renameSync(lastDir, dir);
    throw error;
  }
  removeSite(lastDir);
  return true;
}

/** Brings the new site beside its place; from another file system, as a copy. */
function arrive({ nextDir, arrivalDir }: Output): void {
  removeSite(arrivalDir);
  try {
    renameSync(nextDir, arrivalDir);
  } catch (error) {
    if (!hasCode(error, NOT_MOVABLE)) throw error;
    mkdirSync(arrivalDir);
    try {
      copySite(nextDir, arrivalDir);
    } catch (failure) {
      removeSite(arrivalDir); // a part of a copy would keep a disk full
      throw failure;
    }
    removeSite(nextDir);
  }
}

/** Copies a site into an empty folder, on another file system. Throws where there is no room for it. */
function copySite(from: string, to: string): void {
  refuseSmallDisk(to, from, filesOf(from));
  markSite(to, [from]); // so that the next build knows a part of a copy
  cpSync(from, to, { recursive: true, filter: (path) => basename(path) !== MARKER });
}

/**
 * Fills a folder that cannot be renamed with a built site: first with what pages load, then with pages, the home page last; then what the
 * new site does not have is removed. Each file is whole at every moment. A build that is killed here leaves a folder that the next may fill.
 * Throws, with nothing changed, where the disk is too small.
 */
function fill(dir: string, builtDir: string): void {
  const files = filesOf(builtDir).sort((a, b) => orderOf(a) - orderOf(b));
  refuseSmallDisk(dir, builtDir, files);
  markSite(dir, [builtDir]);
  for (const file of files) move(join(builtDir, file), join(dir, file), join(dir, PART));
  const isNew = new Set(files);
  for (const name of namesIn(dir)) removeOthers(dir, name, isNew);
  markSite(dir);
  removeSite(builtDir);
}

/** When a file is put into a folder that is filled: pages after what they load, the home page last, compressed copies with the text. */
const orderOf = (file: string): number => (/^index\.html(\.\w+)?$/.test(file) ? 2 : /\.html(\.\w+)?$/.test(file) ? 1 : 0);

/** Puts a file in the place of whatever has its name; `part` is a name for it where it must be copied. */
function move(from: string, to: string, part: string): void {
  makeFolder(dirname(to));
  if (isFolder(to)) rmSync(to, { recursive: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if (!hasCode(error, NOT_MOVABLE)) throw error;
    copyFileSync(from, part); // from another file system
    renameSync(part, to);
  }
}

/** Removes a file that is not among those of the new site; of a folder, all such files, and itself if nothing is left in it. */
function removeOthers(dir: string, path: string, files: Set<string>): void {
  if (!isFolder(join(dir, path))) {
    if (!files.has(path)) rmSync(join(dir, path));
    return;
  }
  for (const name of readdirSync(join(dir, path))) removeOthers(dir, join(path, name), files);
  if (readdirSync(join(dir, path)).length === 0) rmdirSync(join(dir, path));
}

/** The files of a site that was built. */
const filesOf = (dir: string): string[] => namesIn(dir).flatMap((name) => filesBelow(dir, name));

/** The files at or below a path in a folder, as paths in that folder. */
const filesBelow = (dir: string, path: string): string[] =>
  isFolder(join(dir, path)) ? readdirSync(join(dir, path)).flatMap((name) => filesBelow(dir, join(path, name))) : [path];

const isFolder = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

const hasCode = (error: unknown, codes: string[]): boolean => codes.includes((error as NodeJS.ErrnoException).code ?? '');
