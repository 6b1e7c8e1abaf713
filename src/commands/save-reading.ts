import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fingerprintOfCode } from '../integration/cache/code-fingerprint.ts';
import { commitsOf, historyFingerprint } from '../integration/cache/site-fingerprint.ts';
import { readBuildInput } from '../integration/read-build-input.ts';
import { writeReading } from '../integration/shards/kept-reading.ts';
import { isFolder } from '../list-files.ts';
import { exitWith, settings } from '../settings.ts';
import { formatDiagnostics } from '../validation/diagnostics/diagnostic.ts';

/**
 * Reads and checks the content once for several machines: `npm run reading -- reading.bin`. Builds with `READING=reading.bin`, of the same
 * commit and with the same settings, take it over. Ends with 1 and the letters where content has mistakes.
 */
const [file] = process.argv.slice(2);
if (file === undefined) exitWith('Name a file for what is read: npm run reading -- reading.bin');
const around = nearestFolder(dirname(resolve(file)));
if (isFolder(file) || !isFolder(around))
  exitWith(`${file} cannot be a file (${isFolder(file) ? 'it is a folder' : `${around} is a file`}): name another.`);
const here = { code: fingerprintOfCode(), history: historyFingerprint(commitsOf(settings.contentDir)) };
const input = readBuildInput(settings.contentDir);
if (input.diagnostics.length > 0) exitWith(formatDiagnostics(input.diagnostics, settings.contentDir));
try {
  await writeReading(file, input, here);
} catch (error) {
  exitWith(`${file} cannot be written (${(error as Error).message.split(',')[0]}): name a file where you may write.`);
}
console.log(`Read and checked ${input.archive?.visits.length} visits: builds with READING=${file} need not.`);

/** A folder, or the nearest of those around it that is there, or what has its name. */
function nearestFolder(dir: string): string {
  return existsSync(dir) || dir === dirname(dir) ? dir : nearestFolder(dirname(dir));
}
