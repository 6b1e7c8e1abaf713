import { copyFileSync, linkSync } from 'node:fs';

/**
 * Puts a file of the last site into the next one, whose folder is there. It is one file in both where the disk can do that: nothing
 * is read or written, and no build writes into a file that it has put in its place.
 */
export function takeOver(last: string, next: string): void {
  try {
    linkSync(last, next);
  } catch {
    copyFileSync(last, next);
  }
}
