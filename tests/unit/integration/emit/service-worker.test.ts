import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { writeWorker } from '../../../../src/integration/emit/service-worker.ts';
import { settings } from '../../../../src/settings.ts';
import { makeFolder, saveFile } from '../../make-folder.ts';

/** The lists of files that the service worker of a site keeps, as they stand in its code. */
async function workerOf(dir: string): Promise<{ code: string; version: string }> {
  await writeWorker(dir);
  const code = readFileSync(join(dir, 'offline.js'), 'utf8');
  return { code, version: /version:["`]([0-9a-f]{12})["`]/.exec(code)?.[1] ?? '' };
}

it('the service worker keeps the scripts that a page loads, whether the page or a script names them, and changes with the index', async () => {
  const isOffline = vi.spyOn(settings, 'offline', 'get').mockReturnValue(true);
  onTestFinished(() => {
    isOffline.mockRestore();
  });
  const dir = makeFolder([
    { file: 'assets/search.js', text: 'import("./found.js")' },
    { file: 'assets/found.js', text: '' },
    { file: 'assets/other.js', text: '' },
    { file: 'pagefind/words.pf', text: 'Words' },
    { file: 'search/index.html', text: '<script src="/assets/search.js"></script>' },
    { file: 'offline/index.html', text: '<p>Offline</p>' },
  ]);
  const { code, version } = await workerOf(dir);
  expect(code).toMatch(/needed:\["\/assets\/found.js","\/assets\/search.js"\]/);
  expect(code).toMatch(/pages:\["\/search\/","\/names.json"\]/);
  expect(code).toMatch(/index:\["\/pagefind\/words.pf"\]/);
  saveFile(dir, 'pagefind/words.pf', 'Other words');
  expect((await workerOf(dir)).version).not.toBe(version);
});
