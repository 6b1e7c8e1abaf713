import { readArchive } from '../archive/load/read-and-check.ts';
import type { Archive } from '../archive/model/archive.ts';
import { citationFile, zenodoFile } from '../exports/data/citation-files.ts';
import { exitWith, settings } from '../settings.ts';

/** The exports for programs that others run, by name. */
const EXPORTS: Record<string, (archive: Archive) => string> = {
  citation: ({ today }) => citationFile(today),
  zenodo: zenodoFile,
};

/**
 * Prints the archive in the form that another program takes: `npm run -s export -- citation > CITATION.cff`. Ends with 1 and the names of all
 * exports where none is named.
 */
const [name = ''] = process.argv.slice(2);
const print = EXPORTS[name];
if (!print) exitWith(`Name an export: ${Object.keys(EXPORTS).join(', ')}.`);
else process.stdout.write(print(readArchive(settings.contentDir).archive));
