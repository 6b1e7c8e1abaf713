import { constants, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { isFolder } from '../../list-files.ts';

/** Opens a file without waiting, as a pipe would for somebody who writes to it. Windows has no such flag, and it counts as 0 there. */
const AT_ONCE = constants.O_RDONLY | constants.O_NONBLOCK;

/** The bytes of a file; undefined where none can be read, for whatever reason. */
export function readFileIfAny(path: string): Buffer | undefined {
  try {
    return readFileSync(path, { flag: AT_ONCE });
  } catch {
    return undefined;
  }
}

/**
 * Writes a file, and the folders around it: whole, or not at all. The bytes go to a temporary file, are flushed to the disk and then
 * take the file's name, so that neither a kill nor a power cut leaves a part of them under it.
 */
export async function writeFileWhole(path: string, bytes: Buffer): Promise<void> {
  makeFolder(dirname(path));
  if (isFolder(path)) rmSync(path, { recursive: true });
  await writeFileAtomic(path, bytes);
}

/**
 * Makes a folder and those around it, in the place of any file that has the name of one. One after another: where nobody can make any,
 * as below `/proc`, Node's own way of making all of them never ends.
 */
export function makeFolder(path: string): void {
  if (isFolder(path)) return;
  makeFolder(dirname(path));
  rmSync(path, { force: true });
  try {
    mkdirSync(path);
  } catch (error) {
    if (!isFolder(path)) throw error; // another build may have made it meanwhile
  }
}
