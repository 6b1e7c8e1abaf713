import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprintOf, fingerprintOfValue } from '../../fingerprint.ts';
import { readRecord, recordFile, writeRecord } from '../../integration/cache/build-record.ts';
import { listFiles } from '../../list-files.ts';
import { cachedFiles, rememberFiles } from '../../validation/read/parsed-file-cache.ts';

/** The record of the last check, beside those of builds; it is of no site. */
const RECORD = join(dirname(recordFile('')), 'check.record');

/** Reading the front matter of 72 briefings takes longer than everything else together, so a check keeps what it read for the next. */
export function recallParsedFiles(): void {
  const { parsed } = readRecord(RECORD);
  if (parsed.code === fingerprintOfReaders()) rememberFiles(parsed.files);
}

/** Keeps what this process has read. Where it cannot be written, the next check takes a second longer. */
export const keepParsedFiles = (): Promise<boolean> =>
  writeRecord(RECORD, { site: '', files: '', artefacts: new Map(), parsed: { code: fingerprintOfReaders(), files: cachedFiles() } });

/** The fingerprint of all code that decides how a file is read and checked by itself. */
const fingerprintOfReaders = (): string => {
  const files = ['schemas', 'validation', 'archive'].flatMap((folder) =>
    listFiles(join('src', folder)).map((file) => join('src', folder, file)),
  );
  return fingerprintOfValue([process.version, ['package-lock.json', ...files].map((file) => fingerprintOf(readFileSync(file)))]);
};
