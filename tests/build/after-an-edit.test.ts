import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { recordFile } from '../../src/integration/cache/build-record.ts';
import { build, bytesOf, write, type Site } from './site.ts';

const dir = 'tests/.out/build/after-an-edit';
/** Below a base path, where addresses and files have different names. */
const BASE = { BASE: '/sub/path/' };
const site: Site = { contentDir: join(dir, 'content'), outDir: join(dir, 'dist') };

/** An edit of every kind of file, each of something that other pages show as well. */
const EDITS: Record<string, (text: string) => string> = {
  'briefings/2021-04-06-lavrov-islamabad.md': (text) => text.replace('title: ', 'title: Once more, '),
  'people/sergey-lavrov.yaml': (text) =>
    text.replace('name: Sergey Lavrov', 'name: Sergei Lavrov').replace('  - Sergei Lavrov\n', '  - Sergey Lavrov\n'),
  'people/imran-khan.yaml': (text) => text.replace(/^note: /m, 'note: Once more, '),
  'countries/turkey.yaml': (text) => `${text}article: the\n`,
  'places/islamabad.yaml': (text) => text.replace('latitude: 33.69', 'latitude: 34.5'),
  'topics/banking.yaml': (text) => text.replace('name: Banking and payments', 'name: Payments and banking\naliases: [ceremony]'),
  'register/1990s.csv': (text) => text.replace('The last visit of', 'Once more the last visit of'),
  'pages/about.md': (text) => `${text}\nOnce more.\n`,
};

/** Makes the next build know of no other. */
function forget(): void {
  rmSync(recordFile(site.outDir));
}

describe('a build after edits', () => {
  let after: Map<string, Buffer>;
  let output: string;
  beforeAll(() => {
    rmSync(dir, { recursive: true, force: true });
    cpSync('content', site.contentDir, { recursive: true });
    build(site, BASE);
    for (const [file, edit] of Object.entries(EDITS)) write(site, file, edit);
    ({ output } = build(site, BASE));
    after = bytesOf(site.outDir);
  });

  test('takes over what shows nothing of them', () => {
    const [, printed = '', all = ''] = /printed (\d+) of (\d+) pages/.exec(output) ?? [];
    expect(Number(printed)).toBeGreaterThan(Object.keys(EDITS).length);
    expect(Number(printed)).toBeLessThan(Number(all) * 0.9);
  });

  test('is byte for byte what a build makes that knows of no other', () => {
    forget();
    build(site, BASE);
    const cold = bytesOf(site.outDir);
    expect([...after.keys()].sort()).toEqual([...cold.keys()].sort());
    expect([...cold].filter(([path, bytes]) => after.get(path)?.equals(bytes) === false).map(([path]) => path)).toEqual([]);
  });

  test('prints a page again that somebody has changed in the built site, and takes over all else', () => {
    write({ ...site, contentDir: site.outDir }, 'people/imran-khan/index.html', (html) => html.replace('<main', '<p>Once more.</p><main'));
    expect(build(site, BASE).output).toContain('printed 1 of');
    const again = bytesOf(site.outDir);
    expect([...again].filter(([path, bytes]) => after.get(path)?.equals(bytes) !== true).map(([path]) => path)).toEqual([]);
    expect(again.size).toBe(after.size);
  });
});
