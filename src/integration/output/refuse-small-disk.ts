import { lstatSync, statfsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Throws, before anything is changed, if a folder on another disk than the built site has no room for it. Files that the site replaces make
 * room for those that come; one file is twice on the disk while it is replaced.
 */
export function refuseSmallDisk(dir: string, builtDir: string, files: string[]): void {
  if (lstatSync(dir).dev === lstatSync(builtDir).dev) return; // files are moved, not copied
  const { bsize, bavail } = statfsSync(dir);
  const onDisk = (path: string): number => Math.ceil((lstatSync(path, { throwIfNoEntry: false })?.size ?? 0) / bsize) * bsize;
  const sizes = files.map((file) => onDisk(join(builtDir, file)));
  const replaced = files.reduce((sum, file) => sum + onDisk(join(dir, file)), 0);
  const wanted = sizes.reduce((sum, size) => sum + size, Math.max(0, ...sizes)) - replaced;
  const free = bavail * bsize;
  if (wanted <= free) return;
  throw new Error(
    `ENOSPC: the disk of ${dir} has room for ${free} more bytes, and the new site needs ${wanted}. Make room there and build again; the last good site is as it was.`,
  );
}
