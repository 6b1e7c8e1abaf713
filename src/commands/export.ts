import { closeSync, cpSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Archive } from '../archive/model/archive.ts';
import type { Briefing } from '../archive/model/briefing.ts';
import { citationFile, zenodoFile } from '../exports/data/citation-files.ts';
import { ENGINE_FILES, type EngineFile } from '../search/engines/engine-files.ts';
import { databaseRecords } from '../search/engines/database-records.ts';
import { engineRecords } from '../search/engines/engine-records.ts';
import { writeDatabase } from '../search/engines/write-database.ts';
import { exitWith, settings } from '../settings.ts';
import { routes, withoutBase } from '../views/meta/routes.ts';
import { reasonOf } from '../integration/output/writable-folders.ts';
import { validArchive } from './valid-archive.ts';

/** The export of a database, for a server of the search. */
const DATABASE = 'sqlite';

/** The exports of one text, which is printed. */
const PRINTED: Record<string, (archive: Archive) => string> = {
  citation: ({ today }) => citationFile(today),
  zenodo: zenodoFile,
};

/**
 * Prints the archive for a program that others run, or writes the files for it into a folder: `npm run -s export -- citation > CITATION.cff`,
 * `npm run -s export -- opensearch <folder>`. The records of the search are taken from the built site. Ends with 1 and a sentence where
 * nothing is named, or there is no site.
 */
const [name = '', folder] = process.argv.slice(2);
const files = Object.hasOwn(ENGINE_FILES, name) ? ENGINE_FILES[name] : undefined;
const print = Object.hasOwn(PRINTED, name) ? PRINTED[name] : undefined;
if (files || name === DATABASE) {
  if (folder === undefined) exitWith(`Name a folder for the files: npm run -s export -- ${name} <folder>`);
  const { archive } = validArchive();
  // npm runs the command in the project, wherever it was typed.
  const into = resolve(process.env['INIT_CWD'] ?? '.', folder);
  const refusal = reasonOf(() => {
    mkdirSync(into, { recursive: true });
    for (const file of files ?? []) writeFile(file, into, archive);
    if (name === DATABASE) writeDatabaseAndServer(into, archive);
  });
  if (refusal !== undefined) exitWith(`The files cannot be written into ${into} (${refusal}): name a folder where you may write them.`);
} else if (print) process.stdout.write(print(validArchive().archive));
else exitWith(`Name an export: ${[...Object.keys(PRINTED), ...Object.keys(ENGINE_FILES), DATABASE].join(', ')}.`);

/** Writes the database, and beside it the server that answers from it. */
function writeDatabaseAndServer(into: string, archive: Archive): void {
  writeDatabase(join(into, 'search.sqlite'), databaseRecords(archive, pageOf));
  cpSync(fileURLToPath(new URL('../search/engines/sqlite-server.mjs', import.meta.url)), join(into, 'sqlite-server.mjs'));
}

function writeFile(file: EngineFile, into: string, archive: Archive): void {
  const descriptor = openSync(join(into, file.name), 'w');
  for (const line of file.lines(archive, engineRecords(archive, pageOf))) writeSync(descriptor, `${line}\n`);
  closeSync(descriptor);
}

/** The built page of a briefing. */
function pageOf({ id }: Briefing): string {
  try {
    return readFileSync(join(settings.outDir, withoutBase(routes.briefing(id)), 'index.html'), 'utf8');
  } catch {
    return exitWith(`There is no page of ${id} in ${settings.outDir}: type \`npm run build\` first, as its text is what is searched.`);
  }
}
