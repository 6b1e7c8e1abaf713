import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readRecord, recordFile, writeRecord, type BuildRecord } from '../../../../src/integration/cache/build-record.ts';
import { makeFolder } from '../../make-folder.ts';

const RECORD: BuildRecord = {
  site: 'a site',
  files: 'its files',
  artefacts: new Map([['index.html', { by: 'values', bytes: 'A page' }]]),
  parsed: { code: 'code', files: new Map([['a file', { fields: { title: 'Лавров' }, body: 'They met.', bodyLine: 7 }]]) },
};

const EMPTY: BuildRecord = { site: '', files: '', artefacts: new Map(), parsed: { code: '', files: new Map() } };

/** A record that a build has written, and its file. */
async function written(): Promise<{ file: string; bytes: Buffer }> {
  const file = join(makeFolder([]), 'cache/site.record');
  await writeRecord(file, RECORD);
  return { file, bytes: readFileSync(file) };
}

it('a record is read as it was written', async () => {
  const { file } = await written();
  expect(readRecord(file)).toEqual(RECORD);
});

it('whether a record could be written is said', async () => {
  expect(await writeRecord(join(makeFolder([]), 'site.record'), RECORD)).toBe(true);
  expect(await writeRecord(join(makeFolder([]), 'a'.repeat(300)), RECORD)).toBe(false);
});

it('each output folder has a record of its own, where a clean installation removes it', () => {
  expect(recordFile('dist')).toMatch(/^node_modules\/\.cache\/readout\/[\w-]{16}\.record$/);
  expect(recordFile('dist')).toBe(recordFile('./dist/'));
  expect(recordFile('dist')).not.toBe(recordFile('preview'));
});

it('a record that is not there is an empty one', () => {
  expect(readRecord(join(makeFolder([]), 'none'))).toEqual(EMPTY);
});

it.each<[string, (bytes: Buffer) => Uint8Array | string]>([
  ['emptied', () => ''],
  ['cut short', (bytes) => bytes.subarray(0, -1)],
  ['cut short in its head', (bytes) => bytes.subarray(0, 20)],
  ['prolonged', (bytes) => Buffer.concat([bytes, Buffer.from('\n')])],
  ['changed in one bit', (bytes) => bytes.with(bytes.length - 5, (bytes.at(-5) ?? 0) ^ 1)],
  ['filled with zeros', (bytes) => Buffer.alloc(bytes.length)],
  ['of another kind', () => '{"code":"code","pages":{}}'],
  ['of another format', (bytes) => bytes.toString('latin1').replace('readout', 'printer')],
])('a record that was %s is an empty one', async (_damage, damage) => {
  const { file, bytes } = await written();
  writeFileSync(file, damage(bytes), 'latin1');
  expect(readRecord(file)).toEqual(EMPTY);
});

it('a folder with the name of a record is an empty one, and gives way to the next', async () => {
  const file = join(makeFolder([]), 'site.record');
  mkdirSync(join(file, 'something'), { recursive: true });
  expect(readRecord(file)).toEqual(EMPTY);
  await writeRecord(file, RECORD);
  expect(readRecord(file)).toEqual(RECORD);
});

it('a file with the name of the folder of records gives way to it', async () => {
  const dir = makeFolder([{ file: 'cache', text: 'A file' }]);
  await writeRecord(join(dir, 'cache/readout/site.record'), RECORD);
  expect(readRecord(join(dir, 'cache/readout/site.record'))).toEqual(RECORD);
});
