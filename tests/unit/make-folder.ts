import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { RawFile } from '../../src/validation/read/raw-files.ts';

/** A content folder on disk with these files, until the test is over. */
export function folderOf(files: Pick<RawFile, 'file' | 'text'>[]): string {
  const dir = mkdtempSync(join(tmpdir(), 'readout-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  for (const { file, text } of files) save(dir, file, text);
  return dir;
}

/** Writes a file of a content folder. */
export function save(dir: string, file: string, text: string): void {
  mkdirSync(dirname(join(dir, file)), { recursive: true });
  writeFileSync(join(dir, file), text);
}
