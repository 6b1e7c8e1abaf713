import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { openArtefacts } from '../../../../src/integration/cache/artefacts.ts';
import { compressFiles } from '../../../../src/integration/emit/compress-files.ts';
import { makeFolder } from '../../make-folder.ts';

const LONG = 'The talks went on. '.repeat(100);

/** Builds one compressed site of some texts after another; each takes over what it can from the one before, in the folder `last`. */
function desk() {
  const dir = makeFolder([]);
  const [last, next] = ['last', 'next'].map((name) => join(dir, name)) as [string, string];
  let artefacts = openArtefacts(new Map(), last, next);
  const build = async (texts: Record<string, string>): Promise<number> => {
    mkdirSync(next);
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(next, name), text);
    const compressed = await compressFiles(next, artefacts);
    if (existsSync(last)) renameSync(last, join(dir, `before-${Date.now()}`));
    renameSync(next, last);
    artefacts = openArtefacts(artefacts.made, last, next);
    return compressed;
  };
  return { last, build };
}

it('puts a small copy beside every text of some length, and beside nothing else', async () => {
  const { last, build } = desk();
  expect(await build({ 'index.html': LONG, 'card.png': LONG, 'short.html': 'The talks went on.' })).toBe(1);
  expect(gunzipSync(readFileSync(join(last, 'index.html.gz'))).toString()).toBe(LONG);
  expect(brotliDecompressSync(readFileSync(join(last, 'index.html.br'))).toString()).toBe(LONG);
  expect(['card.png.gz', 'short.html.gz'].map((name) => existsSync(join(last, name)))).toEqual([false, false]);
});

it('takes over the copies of a text that is the same, and makes those of a text that is another', async () => {
  const { last, build } = desk();
  await build({ 'kept.html': LONG, 'changed.html': LONG });
  expect(await build({ 'kept.html': LONG, 'changed.html': LONG.toUpperCase() })).toBe(1);
  const unpacked = (name: string) => gunzipSync(readFileSync(join(last, name))).toString();
  expect([unpacked('kept.html.gz'), unpacked('changed.html.gz')]).toEqual([LONG, LONG.toUpperCase()]);
});

it.each(['index.html.gz', 'index.html.br'])('makes a copy again that was damaged in the last site: %s', async (name) => {
  const { last, build } = desk();
  await build({ 'index.html': LONG });
  const whole = readFileSync(join(last, name));
  writeFileSync(join(last, name), whole.subarray(0, 10));
  expect(await build({ 'index.html': LONG })).toBe(1);
  expect(readFileSync(join(last, name)).equals(whole)).toBe(true);
});
