import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unlessMade } from '../../../../src/integration/cache/folder-cache.ts';
import { folderOf } from '../../make-folder.ts';

const FOLDER = 'index/words/';

/** Two sites: in the first a build has made a folder of something, as text. */
async function after(things: string) {
  const dir = folderOf([]);
  const [site, next, record] = ['site', 'next', 'record.json'].map((name) => join(dir, name)) as [string, string, string];
  const made: string[] = [];
  const make = (code: string, of: string, target: string) =>
    unlessMade(
      site,
      target,
      record,
      code,
    )(FOLDER, of, async () => {
      made.push(of);
      mkdirSync(join(target, FOLDER, 'a'), { recursive: true });
      writeFileSync(join(target, FOLDER, 'a/file'), of);
      return Promise.resolve();
    });
  await make('code', things, site);
  const inSite = join(site, FOLDER, 'a/file');
  return { made, inSite, inNext: join(next, FOLDER, 'a/file'), again: (of: string, code = 'code') => make(code, of, next) };
}

describe('a folder of the last build', () => {
  it('is taken over where it would be made of the same', async () => {
    const { made, inNext, again } = await after('words');
    await again('words');
    expect([made, readFileSync(inNext, 'utf8')]).toEqual([['words'], 'words']);
  });

  it('is made again of other things, and by other code', async () => {
    const { made, again } = await after('words');
    await again('other words');
    await again('other words', 'other code');
    expect(made).toEqual(['words', 'other words', 'other words']);
  });

  it('is made again where somebody has changed it', async () => {
    const { made, inSite, inNext, again } = await after('words');
    writeFileSync(inSite, 'changed');
    await again('words');
    expect([made, readFileSync(inNext, 'utf8')]).toEqual([['words', 'words'], 'words']);
  });
});
