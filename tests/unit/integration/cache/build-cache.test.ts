import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openBuildCache } from '../../../../src/integration/cache/build-cache.ts';
import { readRecord, recordFile } from '../../../../src/integration/cache/build-record.ts';
import { outputOf } from '../../../../src/integration/output/output-folder.ts';
import { makeFolder } from '../../make-folder.ts';

/** Whether a second build, by `code` and with `things`, makes the search index anew that a first made by `code` from `words`. */
async function makesIndexAnew(code: string, things: unknown, isDiscarded = false): Promise<boolean> {
  const output = outputOf(join(makeFolder([]), 'dist'));
  let made = 0;
  const build = async (by: string, from: unknown) => {
    const cache = openBuildCache(output, by);
    onTestFinished(cache.discard);
    await cache.folders.reuse('pagefind/', from, async () => {
      made += 1;
      await Promise.resolve(mkdirSync(join(output.nextDir, 'pagefind'), { recursive: true }));
      writeFileSync(join(output.nextDir, 'pagefind/words'), 'Words');
    });
    return cache;
  };
  const first = await build('code', 'words');
  expect(await first.save('a site', 'its files')).toBe(true);
  if (isDiscarded) first.discard();
  renameSync(output.nextDir, output.dir);
  await build(code, things);
  rmSync(output.nextDir, { recursive: true, force: true });
  return made === 2;
}

describe('what is recorded of a build', () => {
  const output = () => outputOf(join(makeFolder([]), 'dist'));

  it('is known to the next build, and forgotten when it is discarded, even where a folder has the name of the record', async () => {
    const of = output();
    const cache = openBuildCache(of, 'code');
    onTestFinished(cache.discard);
    cache.artefacts.write('maps/a.svg', 'a route', Buffer.from('A map'));
    expect(await cache.save('a site', 'its files')).toBe(true);
    expect(openBuildCache(of, 'code').folders.isKnown('maps/a.svg')).toBe(true);
    cache.discard();
    expect(openBuildCache(of, 'code').folders.isKnown('maps/a.svg')).toBe(false);
    mkdirSync(join(recordFile(of.dir), 'a-folder'), { recursive: true });
    cache.discard();
    expect(existsSync(recordFile(of.dir))).toBe(false);
    rmSync(of.nextDir, { recursive: true, force: true });
  });

  it('is kept where only the parsed files are recorded', async () => {
    const of = output();
    const cache = openBuildCache(of, 'code');
    onTestFinished(cache.discard);
    cache.artefacts.write('maps/a.svg', 'a route', Buffer.from('A map'));
    await cache.save('a site', 'its files');
    expect(await openBuildCache(of, 'other code').saveParsedFiles()).toBe(true);
    expect(readRecord(recordFile(of.dir))).toMatchObject({
      site: 'a site',
      artefacts: cache.artefacts.made,
      parsed: { code: 'other code' },
    });
    rmSync(of.nextDir, { recursive: true, force: true });
  });
});

describe('the search index of the last build', () => {
  it('is taken over by the same code with the same words', async () => {
    expect(await makesIndexAnew('code', 'words')).toBe(false);
  });

  it('is made anew for other words, by other code, and where the record was discarded', async () => {
    expect(await makesIndexAnew('code', 'other words')).toBe(true);
    expect(await makesIndexAnew('other code', 'words')).toBe(true);
    expect(await makesIndexAnew('code', 'words', true)).toBe(true);
  });
});
