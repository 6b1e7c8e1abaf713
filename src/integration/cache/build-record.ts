import { join, resolve } from 'node:path';
import { fingerprintOf } from '../../fingerprint.ts';
import type { CachedFiles } from '../../validation/read/parsed-file-cache.ts';
import type { Artefacts } from './artefacts.ts';
import { readFileIfAny, writeFileWhole } from '../output/write-file-whole.ts';
import { pack, unpack } from './packed-value.ts';

/** What a build records of the site in an output folder. */
export interface BuildRecord {
  /** The fingerprint of all on which the site depends. */
  site: string;
  /** The fingerprint of its files, the marker apart. */
  files: string;
  artefacts: Artefacts;
  /** The parsed files in which nothing was wrong, and the fingerprint of the code that parsed them. */
  parsed: { code: string; files: CachedFiles };
}

/** The record of a site that is not known. */
const NOTHING: BuildRecord = { site: '', files: '', artefacts: new Map(), parsed: { code: '', files: new Map() } };

/** The format of the rest of a record; to be changed with `BuildRecord`, so that a record of another shape counts as none. */
const FORMAT = 'readout 2\n';

/** The file that holds the record of the site in an output folder. */
export const recordFile = (outDir: string): string =>
  join('node_modules', '.cache', 'readout', `${fingerprintOf(resolve(outDir)).slice(0, 16)}.record`);

/** The record in a file; an empty one where the file is absent, damaged or of another kind. */
export function readRecord(file: string): BuildRecord {
  const bytes = readFileIfAny(file);
  return ((bytes && unpack(FORMAT, bytes)) as BuildRecord | undefined) ?? NOTHING;
}

/** Writes a record. False where it cannot be written, as on a full disk. */
export async function writeRecord(file: string, record: BuildRecord): Promise<boolean> {
  try {
    await writeFileWhole(file, pack(FORMAT, record));
    return true;
  } catch {
    return false;
  }
}
