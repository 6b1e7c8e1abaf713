import { existsSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../../../src/fingerprint.ts';
import { filesBelow, linkOrCopy, openArtefacts } from '../../../../src/integration/cache/artefacts.ts';
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
    last,
    next,
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

describe('a file of the new site', () => {
  it('is there for who asks for it again, even where the last site is gone, if it was made of the same', async () => {
    const { second, last } = await sitesAfter('a route');
    second.reuse(FILE, 'a route');
    rmSync(last, { recursive: true });
    expect([second.reuse(FILE, 'a route'), second.reuse(FILE, 'another route')]).toEqual([true, false]);
  });

  it('that was made anew is known by what it was made of, and by its bytes', async () => {
    const { second, inNext } = await sitesAfter('a route');
    second.write(FILE, 'another route', Buffer.from('Another map'));
    expect(inNext(FILE)).toBe('Another map');
    expect(second.made.get(FILE)).toEqual({ by: 'another route', bytes: fingerprintOf(Buffer.from('Another map')) });
    expect(second.reuse(FILE, 'another route')).toBe(true);
  });

  it('that another thread made is known like those of this one', async () => {
    const { second } = await sitesAfter('a route');
    second.add(new Map([['cards/a.png', { by: 'a card', bytes: 'A card' }]]));
    expect([second.made.get('cards/a.png'), second.reuse('cards/a.png', 'a card')]).toEqual([{ by: 'a card', bytes: 'A card' }, true]);
  });

  it('is no file of the last site that nothing is known of', async () => {
    const { second, last } = await sitesAfter('a route');
    writeFileSync(join(last, 'maps/b.svg'), 'A map');
    expect([second.reuse('maps/b.svg', 'a route'), second.last('maps/b.svg')]).toEqual([false, undefined]);
  });
});

describe('files that are put into a site', () => {
  it('are one file in both, or take the place of one that is there', () => {
    const dir = makeFolder([
      { file: 'a', text: 'A' },
      { file: 'b', text: 'B' },
    ]);
    linkOrCopy(join(dir, 'a'), join(dir, 'c'));
    linkOrCopy(join(dir, 'a'), join(dir, 'b'));
    expect([statSync(join(dir, 'c')).ino, readFileSync(join(dir, 'b'), 'utf8')]).toEqual([statSync(join(dir, 'a')).ino, 'A']);
  });

  it('are all below a folder, sorted; none where there is none', () => {
    const files = ['a/b/c', 'a/a', 'b'];
    const dir = makeFolder(files.map((file) => ({ file, text: '' })));
    expect([filesBelow(dir), filesBelow(join(dir, 'none'))]).toEqual([['a/a', 'a/b/c', 'b'], []]);
  });
});

describe('a folder of the last site', () => {
  it('is taken over if it would be made of the same', async () => {
    const { makeFolder, inNext } = await sitesAfter('words');
    await makeFolder('words');
    expect(inNext(`${FOLDER}a/file`)).toBe('A word');
  });

  it('is known to the next build as to this one', async () => {
    const { second, makeFolder } = await sitesAfter('words');
    await makeFolder('words');
    expect(second.made.get(FOLDER)).toEqual(second.last(FOLDER));
    await makeFolder('other words');
    expect(second.made.get(FOLDER)).not.toEqual(second.last(FOLDER));
  });

  it('is taken over without the files that are beside, whatever they say', async () => {
    const { second, last, next, inNext } = await sitesAfter('words');
    const make = () => Promise.reject(new Error('It was made again'));
    writeFileSync(join(last, FOLDER, 'a/file.gz'), 'Packed');
    await second.folder(FOLDER, 'words', make, /\.gz$/);
    expect(inNext(`${FOLDER}a/file`)).toBe('A word');
    expect(existsSync(join(next, FOLDER, 'a/file.gz'))).toBe(false);
  });

  it('that is made again is known without the files that are beside', async () => {
    const { second, next } = await sitesAfter('words');
    const made = async (packed: string) => {
      const make = () => {
        mkdirSync(join(next, FOLDER), { recursive: true });
        writeFileSync(join(next, FOLDER, 'file.gz'), packed);
        writeFileSync(join(next, FOLDER, 'file'), 'A word');
        return Promise.resolve();
      };
      await second.folder(FOLDER, 'other words', make, /\.gz$/);
      return second.made.get(FOLDER);
    };
    expect(await made('Packed')).toEqual(await made('Packed otherwise'));
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
