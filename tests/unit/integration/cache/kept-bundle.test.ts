import fs, { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { bundleFolder, hasBundle, keptBundle, placeBundle, takeBundle } from '../../../../src/integration/cache/kept-bundle.ts';
import { outputOf, type Output } from '../../../../src/integration/output/output-folder.ts';
import { makeFolder, saveFile } from '../../make-folder.ts';

const ENTRY = '.prerender/prerender-entry.abc.mjs';
const STYLES = new Map([['/&src/pages/index.astro', { styles: ['site.css'] }]]);

/** An output folder of which a build by `code` has kept the bundle, or has only taken it. */
async function bundled({ isKept = true, entry = ENTRY } = {}): Promise<Output> {
  const output = outputOf(join(makeFolder([]), 'dist'));
  saveFile(output.nextDir, 'assets/site.css', 'p {}');
  saveFile(output.nextDir, entry, 'export const app = {};');
  const keep = takeBundle(output, 'code', STYLES);
  onTestFinished(() => {
    takeBundle(output, 'code', new Map()); // forgets it
    rmSync(output.nextDir, { recursive: true, force: true });
  });
  if (isKept) await keep();
  rmSync(output.nextDir, { recursive: true });
  return output;
}

describe('the bundle of an earlier build', () => {
  it('is found by the same code, and puts the files of the site in place without the program', async () => {
    const output = await bundled();
    const bundle = keptBundle(output, 'code');
    expect(bundle).toMatchObject({ entry: ENTRY, pages: STYLES });
    if (bundle) placeBundle(bundle, output);
    expect(readFileSync(join(output.nextDir, 'assets/site.css'), 'utf8')).toBe('p {}');
    expect(() => readFileSync(join(output.nextDir, ENTRY))).toThrow('ENOENT');
  });

  it('is not found by other code, where the build did not end well, and where Astro names its program otherwise', async () => {
    expect(keptBundle(await bundled(), 'other code')).toBeUndefined();
    expect(keptBundle(await bundled({ isKept: false }), 'code')).toBeUndefined();
    expect(keptBundle(await bundled({ entry: '.prerender/program.mjs' }), 'code')).toBeUndefined();
  });

  it('is gone when a later build has taken its own, and there again only when that is kept', async () => {
    const output = await bundled();
    expect(hasBundle(output)).toBe(true);
    saveFile(output.nextDir, ENTRY, 'export const app = null;');
    const keep = takeBundle(output, 'code', STYLES);
    expect([hasBundle(output), keptBundle(output, 'code')]).toEqual([false, undefined]);
    await keep();
    expect([hasBundle(output), keptBundle(output, 'code')?.files]).toEqual([true, [ENTRY]]);
  });

  it.each([
    ['.prerender/prerender-entry.abc.mjs', true],
    ['.prerender/prerender-entry.mjs', true],
    ['.prerender/prerender-entry.abc.mjs.map', false],
    ['.prerender/prerender-entry.abc/chunk.mjs', false],
    ['.prerender/other-entry.abc.mjs', false],
    ['assets/.prerender/prerender-entry.abc.mjs', false],
  ])('with the program %s is kept: %s', async (entry, isKept) => {
    const output = await bundled({ entry });
    expect([hasBundle(output), keptBundle(output, 'code')?.entry]).toEqual(isKept ? [true, entry] : [false, undefined]);
    expect(existsSync(bundleFolder(output.dir))).toBe(isKept);
  });

  it('is not kept, and leaves nothing behind, where the disk is full', async () => {
    const output = outputOf(join(makeFolder([]), 'dist'));
    saveFile(output.nextDir, ENTRY, 'export const app = {};');
    const full = () => {
      throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    };
    const spies = [vi.spyOn(fs, 'linkSync').mockImplementation(full), vi.spyOn(fs, 'copyFileSync').mockImplementation(full)];
    syncBuiltinESMExports();
    const keep = takeBundle(output, 'code', STYLES);
    for (const spy of spies) spy.mockRestore();
    syncBuiltinESMExports();
    await keep();
    expect([hasBundle(output), existsSync(bundleFolder(output.dir))]).toEqual([false, false]);
    rmSync(output.nextDir, { recursive: true });
  });

  it('of the styles of a route has nothing else', async () => {
    const output = await bundled();
    saveFile(output.nextDir, ENTRY, 'export const app = {};');
    await takeBundle(output, 'code', new Map([['/', { styles: ['a.css'], component: 'page' }]]))();
    expect(keptBundle(output, 'code')?.pages).toEqual(new Map([['/', { styles: ['a.css'] }]]));
  });

  it.each(['files/assets/site.css', `files/${ENTRY}`, 'record'])('is not found where somebody changed its %s', async (file) => {
    const output = await bundled();
    const path = join(keptBundle(output, 'code')?.dir ?? '', '..', file);
    writeFileSync(path, readFileSync(path, 'utf8').replace('p', 'q'));
    expect(keptBundle(output, 'code')).toBeUndefined();
  });
});
