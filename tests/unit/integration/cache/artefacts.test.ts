import { mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openArtefacts } from '../../../../src/integration/cache/artefacts.ts';
import { makeFolder } from '../../make-folder.ts';

const FILE = 'maps/a.svg';
const FOLDER = 'index/words/';

/** Two sites: the first has a file and a folder with a file, made of something that `things` stands for; the second is to be built. */
async function sitesAfter(things: string) {
  const dir = makeFolder([]);
  const [none, last, next] = ['none', 'last', 'next'].map((name) => join(dir, name)) as [string, string, string];
  const makeIn = (site: string, text: string) => () => {
    mkdirSync(join(site, FOLDER, 'a'), { recursive: true });
    writeFileSync(join(site, FOLDER, 'a/file'), text);
    return Promise.resolve();
  };
  const first = openArtefacts(new Map(), none, last);
  first.write(FILE, things, Buffer.from('A map'));
  await first.folder(FOLDER, things, makeIn(last, 'A word'));
  const second = openArtefacts(first.made, last, next);
  return {
    second,
    inLast: (path: string) => join(last, path),
    inNext: (path: string) => readFileSync(join(next, path), 'utf8'),
    makeFolder: (of: string) => second.folder(FOLDER, of, makeIn(next, 'Another word')),
  };
}

describe('a file of the last site', () => {
  it('is taken over if it would be made of the same, by this build and the next', async () => {
    const { second, inNext } = await sitesAfter('a route');
    expect(second.reuse(FILE, 'a route')).toBe(true);
    expect(inNext(FILE)).toBe('A map');
    expect(second.made.get(FILE)).toEqual(second.last(FILE));
  });

  it('is not taken over if it would be made of something else', async () => {
    const { second } = await sitesAfter('a route');
    expect(second.reuse(FILE, 'another route')).toBe(false);
  });

  it.each([
    ['changed', 'B map'],
    ['cut short', 'A m'],
    ['emptied', ''],
  ])('is not taken over where it was %s, whatever its time', async (_damage, text) => {
    const { second, inLast } = await sitesAfter('a route');
    writeFileSync(inLast(FILE), 'A map');
    utimesSync(inLast(FILE), 1, 1);
    writeFileSync(inLast(FILE), text);
    utimesSync(inLast(FILE), 1, 1);
    expect(second.reuse(FILE, 'a route')).toBe(false);
  });

  it('is not taken over where it is missing, or a folder has its name', async () => {
    const { second, inLast } = await sitesAfter('a route');
    rmSync(inLast(FILE));
    expect(second.reuse(FILE, 'a route')).toBe(false);
    mkdirSync(inLast(FILE));
    expect(second.reuse(FILE, 'a route')).toBe(false);
  });

  it('is taken over where it was copied, as from a cache', async () => {
    const { second, inLast } = await sitesAfter('a route');
    utimesSync(inLast(FILE), 1, 1);
    expect(second.reuse(FILE, 'a route')).toBe(true);
  });
});

describe('a folder of the last site', () => {
  it('is taken over if it would be made of the same', async () => {
    const { makeFolder, inNext } = await sitesAfter('words');
    await makeFolder('words');
    expect(inNext(`${FOLDER}a/file`)).toBe('A word');
  });

  it('is made again of something else', async () => {
    const { makeFolder, inNext } = await sitesAfter('words');
    await makeFolder('other words');
    expect(inNext(`${FOLDER}a/file`)).toBe('Another word');
  });

  it.each([
    [
      'a file in it was changed',
      (folder: string) => {
        writeFileSync(join(folder, 'a/file'), 'Changed');
      },
    ],
    [
      'a file was put into it',
      (folder: string) => {
        writeFileSync(join(folder, 'b'), 'More');
      },
    ],
    [
      'it is missing',
      (folder: string) => {
        rmSync(folder, { recursive: true });
      },
    ],
  ])('is made again where %s', async (_damage, damage) => {
    const { makeFolder, inLast, inNext } = await sitesAfter('words');
    damage(inLast(FOLDER));
    await makeFolder('words');
    expect(inNext(`${FOLDER}a/file`)).toBe('Another word');
  });
});
