import { existsSync, readFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { keptDrafts, rememberDrafts, type KeptDrafts } from '../../validation/read/parsed-file-cache.ts';
import { writeWhole } from './write-atomically.ts';

/** Lets this build know the files that the last one found nothing wrong in, if it had the same code. The code stands first in the record. */
export function recallDrafts(recordFile: string, code: string): void {
  if (!existsSync(recordFile)) return;
  const record = readFileSync(recordFile);
  const begin = `${code}\n`;
  if (record.toString('latin1', 0, begin.length) !== begin) return;
  rememberDrafts(deserialize(record.subarray(begin.length)) as KeptDrafts);
}

/** Writes down the files in which this build found nothing wrong. */
export const recordDrafts = (recordFile: string, code: string): Promise<void> =>
  writeWhole(recordFile, [`${code}\n`, serialize(keptDrafts())]);
