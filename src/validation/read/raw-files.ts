import { isUtf8 } from 'node:buffer';
import { lstatSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { listFiles } from '../../list-files.ts';
import { ADDRESSES } from './addresses-file-name.ts';
import { COLLECTIONS, isCollection, type Collection } from '../../schemas/collections.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** The text of one content file, as it is on disk. */
export interface RawFile {
  collection: Collection;
  /** The name of the file without its ending. */
  id: string;
  /** The path below the content folder, with forward slashes. */
  file: string;
  text: string;
}

/** Reads all files of a content folder, sorted by path, with a diagnostic for each file that does not belong there. Throws if there is no folder. */
export function readRawFiles(contentDir: string): { files: RawFile[]; diagnostics: Diagnostic[] } {
  const files: RawFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const file of contentFiles(contentDir)) {
    const path = join(contentDir, file);
    const [folder = '', ...rest] = file.split('/');
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (!stats) continue;
    if (stats.isSymbolicLink()) {
      diagnostics.push({ file, field: 'file', problem: 'is a symbolic link', remedy: 'put what it leads to in its place' });
    } else if (rest.length === 0) {
      if (file !== 'README.md' && file !== ADDRESSES)
        diagnostics.push(stray(file, `move it into one of the folders ${Object.keys(COLLECTIONS).join(', ')}`));
    } else if (!isCollection(folder)) {
      diagnostics.push(stray(file, `the folders are ${Object.keys(COLLECTIONS).join(', ')}`));
    } else if (extname(file) !== COLLECTIONS[folder].ending) {
      diagnostics.push(stray(file, `files of this folder end in ${COLLECTIONS[folder].ending}`));
    } else {
      const bytes = readIfThere(path);
      if (!bytes) continue;
      if (!isUtf8(bytes)) diagnostics.push(notUtf8(file, bytes));
      files.push({ collection: folder, id: basename(file, extname(file)), file, text: bytes.toString('utf8') });
    }
  }
  return { files, diagnostics };
}

/** A signature of a folder, which changes whenever a file in it is added, removed or written. */
export function signatureOf(contentDir: string): string {
  return contentFiles(contentDir)
    .flatMap((file) => {
      const stats = lstatSync(join(contentDir, file), { throwIfNoEntry: false });
      return stats ? [`${file}:${stats.mtimeMs}:${stats.size}`] : [];
    })
    .join('\n');
}

/** The files of a content folder, without hidden ones and those of hidden folders, such as git's own. */
const contentFiles = (contentDir: string): string[] => listFiles(contentDir, (name) => !name.startsWith('.'));

/** The bytes of a file; undefined where it vanished since it was listed: git and text editors replace files while a server reads. */
function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

const stray = (file: string, remedy: string): Diagnostic => ({ file, field: 'file', problem: 'does not belong here', remedy });

/** The diagnostic for a file with bytes that are not UTF-8, at the line of the first of them. */
function notUtf8(file: string, bytes: Buffer): Diagnostic {
  // Latin-1 gives every byte a character, so the lines can be split whatever the bytes are.
  const lines = bytes.toString('latin1').split('\n');
  const line = lines.findIndex((text) => !isUtf8(Buffer.from(text, 'latin1'))) + 1;
  return { file, line, field: 'file', problem: 'is not written in UTF-8', remedy: 'save it in your editor with the encoding UTF-8' };
}
