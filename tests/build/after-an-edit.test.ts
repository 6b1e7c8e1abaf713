import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeBrowserWorld } from '../e2e/world.ts';
import { build, bytesOf, forgetBundle, forgetSite, write, type Site } from './site.ts';

const dir = 'tests/.out/build/after-an-edit';
/** Below a base path, where addresses and files have different names. */
const BASE = { BASE: '/sub/path/' };
const site: Site = { contentDir: join(dir, 'content'), outDir: join(dir, 'dist') };

/** An edit of every kind of file, each of something that other pages show as well. */
const EDITS: Record<string, (text: string) => string> = {
  'briefings/2021-04-06-varov-sudopol.md': (text) => text.replace('title: ', 'title: Once more, '),
  'people/leonid-varov.yaml': (text) =>
    text
      .replace('name: Leonid Varov', 'name: Leonid Warow')
      .replace('family: Varov', 'family: Warow')
      .replace('  - Leonid Warow\n', '  - Leonid Varov\n'),
  'people/olga-prins.yaml': (text) => text.replace(/^note: /m, 'note: Once more, '),
  'countries/estmark.yaml': (text) => `${text}article: the\n`,
  'places/glasswater.yaml': (text) => text.replace('latitude: 33.2', 'latitude: 34.5'),
  'topics/vaccines.yaml': (text) => text.replace('name: Vaccines', 'name: Doses\naliases: [ceremony]'),
  'register/strait.csv': (text) => text.replace('They spoke of fog', 'Once more they spoke of fog'),
  'pages/about.md': (text) => `${text}\nOnce more.\n`,
};

/** Builds the site; throws, with what the build said, where it failed: two failed builds leave the same site. */
function built(): string {
  const { status, output } = build(site, BASE);
  if (status !== 0) throw new Error(output);
  return output;
}

describe('a build after edits', () => {
  let after: Map<string, Buffer>;
  let output: string;
  beforeAll(() => {
    rmSync(dir, { recursive: true, force: true });
    writeBrowserWorld(site.contentDir, 0);
    built();
    for (const [file, edit] of Object.entries(EDITS)) write(site, file, edit);
    output = built();
    after = bytesOf(site.outDir);
  });

  test('takes over what shows nothing of them, and the bundle of the code', () => {
    const [, printed = '', all = ''] = /printed (\d+) of (\d+) pages/.exec(output) ?? [];
    expect(Number(printed)).toBeGreaterThan(Object.keys(EDITS).length);
    expect(Number(printed)).toBeLessThan(Number(all) * 0.9);
    expect(output).not.toContain('[vite]');
  });

  test('is byte for byte what a build makes that knows of no other', () => {
    forgetSite(site);
    forgetBundle(site);
    expect(built()).toContain('[vite]');
    const cold = bytesOf(site.outDir);
    expect([...after.keys()].sort()).toEqual([...cold.keys()].sort());
    expect([...cold].filter(([path, bytes]) => after.get(path)?.equals(bytes) === false).map(([path]) => path)).toEqual([]);
  });

  test('prints a page again that somebody has changed in the built site, and takes over all else', () => {
    write({ ...site, contentDir: site.outDir }, 'people/olga-prins/index.html', (html) => html.replace('<main', '<p>Once more.</p><main'));
    expect(built()).toContain('printed 1 of');
    const again = bytesOf(site.outDir);
    expect([...again].filter(([path, bytes]) => after.get(path)?.equals(bytes) !== true).map(([path]) => path)).toEqual([]);
    expect(again.size).toBe(after.size);
  });
});
