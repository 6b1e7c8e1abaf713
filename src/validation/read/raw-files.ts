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
      if (!isUtf8(bytes)) diagnostics.push(unreadable(file, bytes));
      const text = decode(bytes);
      if (text !== undefined) files.push({ collection: folder, id: basename(file, extname(file)), file, text });
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

/**
 * The files of a content folder, without hidden ones and those of hidden folders, such as git's own, and without what programs lay beside
 * a file while it is open: `~$visits.csv`, `#lavrov.md#`, `4913`.
 */
const contentFiles = (contentDir: string): string[] => listFiles(contentDir, (name) => !/^\.|^~\$|^#.*#$|^4913$/.test(name));

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

/** The first bytes of archives, and so of the files of spreadsheets and word processors. */
const ARCHIVE = Buffer.from('PK\u0003\u0004');

/** The diagnostic for a file that cannot be read as text, or as such in the encoding that all have. */
function unreadable(file: string, bytes: Buffer): Diagnostic {
  if (!bytes.subarray(0, ARCHIVE.length).equals(ARCHIVE)) return notUtf8(file, bytes);
  const problem = 'is the file of a spreadsheet or a word processor under another name';
  return { file, field: 'file', problem, remedy: 'open it in that program, and export it as a text in UTF-8' };
}

/** The text of bytes that may be in another encoding, so that no letter is about what only that encoding did; undefined where they are no text. */
function decode(bytes: Buffer): string | undefined {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  const mark = bytes.toString('latin1', 0, 2);
  if (mark === '\xFF\xFE' || mark === '\xFE\xFF') return new TextDecoder(mark === '\xFF\xFE' ? 'utf-16le' : 'utf-16be').decode(bytes);
  if (bytes.includes(0)) return undefined;
  const lines = bytes
    .toString('latin1')
    .split('\n')
    .map((line) => Buffer.from(line, 'latin1'));
  return lines.map((line) => (isUtf8(line) ? line.toString('utf8') : new TextDecoder('windows-1252').decode(line))).join('\n');
}

/** The diagnostic for a file with bytes that are not UTF-8, at the line of the first of them. */
function notUtf8(file: string, bytes: Buffer): Diagnostic {
  // Latin-1 gives every byte a character, so the lines can be split whatever the bytes are.
  const lines = bytes.toString('latin1').split('\n');
  const line = lines.findIndex((text) => !isUtf8(Buffer.from(text, 'latin1'))) + 1;
  return { file, line, field: 'file', problem: 'is not written in UTF-8', remedy: 'save it in your editor with the encoding UTF-8' };
}
