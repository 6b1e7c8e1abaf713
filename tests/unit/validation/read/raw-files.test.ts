import fs, { symlinkSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readRawFiles, signatureOf } from '../../../../src/validation/read/raw-files.ts';
import { makeFolder, saveFile } from '../../make-folder.ts';
import { textWith } from '../../make-diagnostics.ts';

const realReaddir = fs.readdirSync;

const TRADE = { file: 'topics/trade.yaml', text: 'name: Trade' };

it('files are sorted by path, and their ids are their names', () => {
  const dir = makeFolder([TRADE, { file: 'briefings/2021/2021-04-06-b.md', text: 'B' }, { file: 'briefings/2021-04-06-a.md', text: 'A' }]);
  expect(readRawFiles(dir)).toEqual({
    files: [
      { collection: 'briefings', id: '2021-04-06-a', file: 'briefings/2021-04-06-a.md', text: 'A' },
      { collection: 'briefings', id: '2021-04-06-b', file: 'briefings/2021/2021-04-06-b.md', text: 'B' },
      { collection: 'topics', id: 'trade', ...TRADE },
    ],
    diagnostics: [],
  });
});

it.each([
  'README.md',
  'addresses.txt',
  '.DS_Store',
  'briefings/.a.md.swp',
  '.git/HEAD',
  '.obsidian/a/b.md',
  'register/~$a.csv',
  'briefings/#a.md#',
  'briefings/4913',
])('the editors’ guide, the list of addresses and hidden files are ignored: %s', (file) => {
  expect(readRawFiles(makeFolder([{ file, text: '' }]))).toEqual({ files: [], diagnostics: [] });
});

it.each([
  ['notes.md', /^move it into one of the folders briefings, people/],
  ['parsedFiles/a.md', /^the folders are briefings, people/],
  ['people/anna-berg.yml', /^files of this folder end in \.yaml$/],
  ['briefings/a.md~', /^files of this folder end in \.md$/],
])('any other file is reported: %s', (file, remedy) => {
  expect(readRawFiles(makeFolder([{ file, text: '' }])).diagnostics).toMatchObject([
    { file, field: 'file', problem: 'does not belong here', remedy: textWith(remedy) },
  ]);
});

it('the signature of a folder changes with the text of a file', () => {
  const dir = makeFolder([TRADE]);
  const before = signatureOf(dir);
  saveFile(dir, TRADE.file, 'name: Trade and investment');
  expect(signatureOf(dir)).not.toBe(before);
});

it('the signature of a folder changes with a new file', () => {
  const dir = makeFolder([TRADE]);
  const before = signatureOf(dir);
  saveFile(dir, 'topics/energy.yaml', 'name: Energy');
  expect(signatureOf(dir)).not.toBe(before);
});

describe('a file that is not written in UTF-8', () => {
  const dirWith = (bytes: Buffer) => {
    const dir = makeFolder([TRADE]);
    writeFileSync(join(dir, TRADE.file), bytes);
    return dir;
  };

  it('gets a diagnostic with the line of the first wrong byte', () => {
    expect(readRawFiles(dirWith(Buffer.from('name: Trade\nnote: Güter', 'latin1'))).diagnostics).toMatchObject([
      { file: TRADE.file, line: 2, field: 'file', problem: 'is not written in UTF-8' },
    ]);
  });

  it.each([
    ['UTF-16', Buffer.from('\uFEFFname: Güter', 'utf16le')],
    ['UTF-16 of the other order', Buffer.from('\uFEFFname: Güter', 'utf16le').swap16()],
    ['old Windows', Buffer.from('name: Güter', 'latin1')],
  ])('is read as it was meant, so that no other diagnostic comes of it: %s', (_name, bytes) => {
    expect(readRawFiles(dirWith(bytes)).files).toMatchObject([{ text: expect.stringMatching(/name: Güter$/) as unknown }]);
  });

  it('is read line by line, where only some are in another encoding', () => {
    const bytes = Buffer.concat([Buffer.from('name: Güter\n'), Buffer.from('note: Güter', 'latin1')]);
    expect(readRawFiles(dirWith(bytes)).files).toMatchObject([{ text: 'name: Güter\nnote: Güter' }]);
  });

  it('is called what it is where it comes from a spreadsheet or a word processor', () => {
    const bytes = Buffer.from([0x50, 0x4b, 3, 4, 0, 0xff]);
    expect(readRawFiles(dirWith(bytes))).toMatchObject({ files: [], diagnostics: [{ problem: textWith('is the file of a spreadsheet') }] });
  });

  it('is still listed, so that files that name it get no diagnostics', () => {
    expect(readRawFiles(dirWith(Buffer.from('name: Güter', 'latin1'))).files).toMatchObject([{ id: 'trade' }]);
  });
});

describe('a symbolic link', () => {
  it.each([
    ['to a file', 'topics/ships.yaml', 'trade.yaml'],
    ['to a folder', 'people', 'topics'],
    ['to nothing', 'topics/nothing.yaml', 'nowhere'],
  ])('%s is reported and not followed', (_name, file, target) => {
    const dir = makeFolder([TRADE]);
    symlinkSync(target, join(dir, file));
    const { files, diagnostics } = readRawFiles(dir);
    expect(diagnostics).toMatchObject([{ file, field: 'file', problem: 'is a symbolic link' }]);
    expect(files.map((raw) => raw.file)).toEqual([TRADE.file]);
    expect(signatureOf(dir)).toContain(file);
  });
});

it('a file that vanishes while the folder is read is no file of it', () => {
  const dir = makeFolder([TRADE]);
  const list = fs.readdirSync(join(dir, 'topics'), { withFileTypes: true });
  const gone = Object.assign(Object.create(Object.getPrototypeOf(list[0]) as object) as fs.Dirent, list[0], { name: 'gone.yaml' });
  const readdir = vi
    .spyOn(fs, 'readdirSync')
    .mockImplementation(((path: string, options: object) =>
      path.endsWith('topics') ? [...list, gone] : realReaddir(path, options as never)) as never);
  syncBuiltinESMExports();
  expect(readRawFiles(dir).files).toHaveLength(1);
  expect(signatureOf(dir)).not.toContain('gone');
  readdir.mockRestore();
  syncBuiltinESMExports();
});

it.each([
  ['ENOENT', 'is no file of it'],
  ['EACCES', 'ends the reading'],
])('a file that gives the error %s when it is opened %s', (code) => {
  const dir = makeFolder([TRADE]);
  const read = vi.spyOn(fs, 'readFileSync').mockImplementation(() => {
    throw Object.assign(new Error(code), { code });
  });
  syncBuiltinESMExports();
  try {
    if (code === 'ENOENT') expect(readRawFiles(dir)).toEqual({ files: [], diagnostics: [] });
    else expect(() => readRawFiles(dir)).toThrow(code);
  } finally {
    read.mockRestore();
    syncBuiltinESMExports();
  }
});
