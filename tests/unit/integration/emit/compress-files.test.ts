import { existsSync, linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { compressFiles } from '../../../../src/integration/emit/compress-files.ts';
import { folderOf } from '../../make-folder.ts';

const LONG = 'The talks went on. '.repeat(100);

/** A last site and a new one, below one folder. */
function sites(): { last: string; next: string } {
  const dir = folderOf([]);
  const [last, next] = ['last', 'next'].map((name) => join(dir, name)) as [string, string];
  mkdirSync(last);
  mkdirSync(next);
  return { last, next };
}

it('puts a small copy beside every text of some length, and beside nothing else', async () => {
  const { last, next } = sites();
  for (const name of ['index.html', 'card.png']) writeFileSync(join(next, name), LONG);
  writeFileSync(join(next, 'short.html'), 'The talks went on.');
  expect(await compressFiles(next, last)).toBe(1);
  expect(gunzipSync(readFileSync(join(next, 'index.html.gz'))).toString()).toBe(LONG);
  expect(['index.html.br', 'card.png.gz', 'short.html.gz'].map((name) => existsSync(join(next, name)))).toEqual([true, false, false]);
});

it('takes the copies of a text over that is the last site’s own file, and makes those of one that only has its name', async () => {
  const { last, next } = sites();
  for (const name of ['kept.html', 'changed.html']) writeFileSync(join(last, name), LONG);
  await compressFiles(last, next);
  linkSync(join(last, 'kept.html'), join(next, 'kept.html'));
  writeFileSync(join(next, 'changed.html'), LONG.toUpperCase());
  expect(await compressFiles(next, last)).toBe(1);
  const unpacked = (name: string) => gunzipSync(readFileSync(join(next, name))).toString();
  expect([unpacked('kept.html.gz'), unpacked('changed.html.gz')]).toEqual([LONG, LONG.toUpperCase()]);
});
