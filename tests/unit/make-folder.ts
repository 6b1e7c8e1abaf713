import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { RawFile } from '../../src/validation/read/raw-files.ts';

/** Makes a temporary content folder with these files; it is removed when the test ends. */
export function makeFolder(files: Pick<RawFile, 'file' | 'text'>[]): string {
  const dir = mkdtempSync(join(tmpdir(), 'readout-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  for (const { file, text } of files) saveFile(dir, file, text);
  return dir;
}

/** Writes a file of a content folder, and the folders around it. */
export function saveFile(dir: string, file: string, text: string): void {
  mkdirSync(dirname(join(dir, file)), { recursive: true });
  writeFileSync(join(dir, file), text);
}

/** Makes a pipe, to which nobody writes: whoever reads it waits. Windows has none. */
export const makePipe = (path: string): void => void execFileSync('mkfifo', [path]);
