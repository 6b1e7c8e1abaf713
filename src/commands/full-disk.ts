import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';

/** What a file system says of its room; `bavail` blocks of `bsize` bytes are left, and `ffree` of `files` files. */
export interface Room {
  bsize: number;
  bavail: number;
  files: number;
  ffree: number;
}

/** With less than this many bytes left, a build that failed is taken to have failed for want of room. */
const TOO_LITTLE = 1_000_000;

/** A sentence for an editor whose build failed in a folder on a full disk; undefined where there is room. */
export function fullDiskNote(dir: string, roomOf: (dir: string) => Room = roomOn): string | undefined {
  const { bsize, bavail, files, ffree } = roomOf(dir);
  // Some file systems count no files.
  const isFull = bavail * bsize < TOO_LITTLE || (files > 0 && ffree === 0);
  return isFull ? `The disk of ${dir} is full. Delete something there and build again; the last good site is as it was.` : undefined;
}

/** The room where a folder is, or would be made. */
function roomOn(dir: string): Room {
  try {
    return statfsSync(dir);
  } catch {
    return roomOn(dirname(dir));
  }
}
