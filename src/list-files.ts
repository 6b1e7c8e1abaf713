import { readdirSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

/** Is there a folder, perhaps by a link? */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false; // there is none, or no way to it
  }
}

/** Is a file or folder wanted, by its name and its path below the folder that is listed? */
type IsWanted = (name: string, path: string) => boolean;

/** Is an entry that is no folder listed? */
type IsListed = (entry: Dirent) => boolean;

/** Whoever reads a pipe may wait for ever, so pipes, sockets and devices are listed only where somebody asks for them. */
const isFileOrLink: IsListed = (entry) => entry.isFile() || entry.isSymbolicLink();

/**
 * The paths of all files below a folder, relative to it, with forward slashes and sorted; of files and folders only those that
 * `isWanted`. Symbolic links are listed but not followed. Throws if the folder does not exist; a folder in it may vanish meanwhile.
 */
export const listFiles = (dir: string, isWanted: IsWanted = () => true, isListed: IsListed = isFileOrLink): string[] =>
  filesIn(readdirSync(dir, { withFileTypes: true }), dir, '', isWanted, isListed).sort();

// Node's own recursive listing follows symbolic links to folders.
const filesIn = (entries: Dirent[], dir: string, folder: string, isWanted: IsWanted, isListed: IsListed): string[] =>
  entries.flatMap((entry) => {
    const path = `${folder}${entry.name}`;
    if (!isWanted(entry.name, path)) return [];
    if (entry.isDirectory()) return filesIn(entriesOf(join(dir, path)), dir, `${path}/`, isWanted, isListed);
    return isListed(entry) ? [path] : [];
  });

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
