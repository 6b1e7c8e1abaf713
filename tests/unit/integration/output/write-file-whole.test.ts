import { existsSync, mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder, readFileIfAny } from '../../../../src/integration/output/write-file-whole.ts';
import { makePipe } from '../../make-folder.ts';

it('a folder is made with those around it, in the place of a file of its name', () => {
  const dir = mkdtempSync(join(tmpdir(), 'readout-folders-'));
  writeFileSync(join(dir, 'a'), 'a file');
  makeFolder(join(dir, 'a', 'b', 'c'));
  makeFolder(join(dir, 'a', 'b', 'c'));
  expect(statSync(join(dir, 'a', 'b', 'c')).isDirectory()).toBe(true);
});

it.skipIf(!existsSync('/proc/self'))('where the system makes no folder, it says so and does not try for ever', () => {
  expect(() => {
    makeFolder('/proc/readout/site');
  }).toThrow('ENOENT');
});

it.skipIf(process.platform === 'win32')('a pipe to which nobody writes is read as an empty file, at once', () => {
  const pipe = join(mkdtempSync(join(tmpdir(), 'readout-pipe-')), 'pipe');
  makePipe(pipe);
  expect(readFileIfAny(pipe)?.length).toBe(0);
});
