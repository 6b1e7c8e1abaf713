import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createIndex, type PagefindIndex } from 'pagefind';
import { messages } from '../i18n/messages.ts';
import { patchPagefind } from './patch-pagefind.ts';

/** Pagefind's own user interfaces, and its engine for unknown languages. The site does not use them, so they are not published. */
const UNUSED_FILES = /^(pagefind-(ui|modular-ui|component-ui|highlight)|wasm\.unknown)\./;

/** The numbers of source notes. Without a space before them, they would become part of the word before. */
const NOTE_NUMBERS = 'sup';

/** Some hosts limit the number of files: with more pages than this, Pagefind puts the texts of several pages into one file. */
const MAX_FRAGMENTS = 5_000;

/** An index of Pagefind, to which pages or records are added. */
export async function makeIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({
    forceLanguage: messages.lang,
    maxFragments: MAX_FRAGMENTS,
    excludeSelectors: [NOTE_NUMBERS],
  });
  if (!index) throw new Error(errors.join('\n'));
  return index;
}

/** Lets Pagefind write an index to a folder, deletes the files that are not needed there, and patches its scripts. */
export async function writeFiles(index: PagefindIndex, folder: string, excluded?: RegExp): Promise<void> {
  throwErrors(await index.writeFiles({ outputPath: folder }));
  for (const name of await readdir(folder)) {
    const file = join(folder, name);
    if (UNUSED_FILES.test(name) || excluded?.test(name)) await rm(file);
    else if (name.endsWith('.js')) await writeFile(file, patchPagefind(name, await readFile(file)));
  }
}

/** Throws what Pagefind found wrong. */
export function throwErrors({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}
