import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listFiles } from '../../src/list-files.ts';
import { makeFolder, makePipe } from './make-folder.ts';

it('files are listed with their paths below the folder, sorted, without folders', () => {
  const dir = makeFolder(['b/z.txt', 'a.txt', 'b/c/d.txt', '.hidden'].map((file) => ({ file, text: '' })));
  mkdirSync(join(dir, 'empty'));
  expect(listFiles(dir)).toEqual(['.hidden', 'a.txt', 'b/c/d.txt', 'b/z.txt']);
});

it('a symbolic link is listed but not followed', () => {
  const dir = makeFolder([{ file: 'folder/a.txt', text: '' }]);
  symlinkSync('folder', join(dir, 'link'));
  expect(listFiles(dir)).toEqual(['folder/a.txt', 'link']);
});

it.skipIf(process.platform === 'win32')('a pipe is listed only where it is asked for', () => {
  const dir = makeFolder([{ file: 'a.txt', text: '' }]);
  makePipe(join(dir, 'pipe'));
  expect(listFiles(dir)).toEqual(['a.txt']);
  expect(listFiles(dir, undefined, () => true)).toEqual(['a.txt', 'pipe']);
});

it('a folder that does not exist throws', () => {
  expect(() => listFiles('/nowhere/at/all')).toThrow('/nowhere/at/all');
});
