import { accessSync, constants, existsSync, readFileSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { exitWith } from '../../settings.ts';
import { fingerprintOf } from '../../fingerprint.ts';

/** The folder of the finished site, and what a build keeps beside it. All are real paths: a symbolic link is followed to what it leads to. */
export interface Output {
  /** The folder of the finished site; it need not exist. */
  dir: string;
  /** Where the new site is built: in the project, or Astro would look for packages elsewhere, and where nobody else has files. */
  nextDir: string;
  /** Where the new site lies when it is whole; from here it can be renamed to its place. */
  arrivalDir: string;
  /** Where the old site lies while the new one takes its place. */
  lastDir: string;
  /** The file that says which build is at work. */
  lockFile: string;
  /**
   * Is the site put into its folder file by file, because the folder cannot be renamed? Such are mount points, as a volume of Docker is, and
   * folders in one where nothing may be written.
   */
  isFilledInPlace: boolean;
}

/** Names that builds of other folders use beside them. */
const OF_BUILDS = /^\..+-(next|last|lock)$/;

/** Finds the folder that `OUT=` names, and those beside it. Ends the process where nothing can have that name. */
export function outputOf(path: string): Output {
  if (/^~(\/|$)/.test(path))
    return exitWith(
      `OUT=${path} begins with \`~\`, which nobody replaced: write the path of your home folder, or ./${path} for a folder of that name.`,
    );
  let dir: string;
  try {
    dir = realPathOf(resolve(path));
  } catch {
    return exitWith(`OUT=${path} cannot be a folder: a part of its path is a file, is out of reach, or leads in a circle.`);
  }
  if (OF_BUILDS.test(basename(dir)))
    return exitWith(`OUT=${path} has a name that builds use for their own work, and delete: name a folder that does not end like that.`);
  const isFilledInPlace = existsSync(dir) && (isMountPoint(dir) || !canWriteIn(dirname(dir)));
  const beside = join(dirname(dir), `.${basename(dir)}`);
  return {
    dir,
    nextDir: resolve('node_modules/.cache/readout', `${fingerprintOf(dir).slice(0, 16)}-next`),
    arrivalDir: `${beside}-next`,
    lastDir: `${beside}-last`,
    lockFile: isFilledInPlace ? join(dir, '.readout-lock') : `${beside}-lock`,
    isFilledInPlace,
  };
}

/** The real path of a file or folder that need not exist; a link that leads nowhere is followed to where something would be made. */
export function realPathOf(path: string): string {
  try {
    return realpathSync.native(path); // `src` for `SRC`, where a file system takes both for one
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    const target = linkTarget(path);
    if (target !== undefined) return realPathOf(resolve(dirname(path), target));
    return join(realPathOf(dirname(path)), basename(path));
  }
}

function linkTarget(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

/** Is a folder of another file system than the one around it, or bound into it? */
function isMountPoint(dir: string): boolean {
  if (statSync(dir).dev !== statSync(dirname(dir)).dev) return true;
  return mountPoints().includes(dir);
}

/** The mount points of this machine, as Linux lists them; none on other systems. */
function mountPoints(): string[] {
  try {
    return mountPointsIn(readFileSync('/proc/self/mountinfo', 'utf8'));
  } catch {
    return [];
  }
}

/** The mount points in a list of the form of `/proc/self/mountinfo`, in which spaces and the like are octal numbers. */
export const mountPointsIn = (list: string): string[] =>
  list
    .trim()
    .split('\n')
    .map((line) => (line.split(' ')[4] ?? '').replaceAll(/\\(\d{3})/g, (_, octal: string) => String.fromCharCode(parseInt(octal, 8))));

function canWriteIn(dir: string): boolean {
  try {
    accessSync(dir, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
