import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The paths of all files below a folder, relative to it, with forward slashes and sorted. Symbolic links are listed but not followed.
 * Throws if the folder does not exist.
 */
export const listFiles = (dir: string): string[] => filesBelow(dir, '').sort();

// Node's own recursive listing follows symbolic links to folders.
const filesBelow = (dir: string, folder: string): string[] =>
  readdirSync(join(dir, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}${entry.name}`;
    if (entry.isDirectory()) return filesBelow(dir, `${path}/`);
    return entry.isFile() || entry.isSymbolicLink() ? [path] : [];
  });
