import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openBuildCache } from '../../../../src/integration/cache/build-cache.ts';
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
  expect(await first.save('a site')).toBe(true);
  if (isDiscarded) first.discard();
  renameSync(output.nextDir, output.dir);
  await build(code, things);
  rmSync(output.nextDir, { recursive: true, force: true });
  return made === 2;
}

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
