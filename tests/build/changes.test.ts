import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeRepository } from '../unit/make-repository.ts';
import { PAGE, publishAndCorrect } from './publish-and-correct.ts';
import { build } from './site.ts';

const dir = mkdtempSync(join(tmpdir(), 'readout-changes-'));
afterAll(() => rmSync(dir, { recursive: true }));

test('what was changed after publication is shown word by word, and reached from the briefing and the corrections', () => {
  const site = { contentDir: join(dir, 'content'), outDir: join(dir, 'dist') };
  const read = (path: string) => readFileSync(join(site.outDir, path, 'index.html'), 'utf8');
  cpSync('tests/fixtures/world', site.contentDir, { recursive: true });
  const { commitAll } = makeRepository(dir);
  publishAndCorrect(site, commitAll);

  expect(build(site)).toMatchObject({ status: 0 });
  expect(read(`${PAGE}/changes`)).toMatch(/<del><span class="sr">\[removed: <\/span>ships.*<ins>.*ferries/s);
  expect(read(`${PAGE}/changes`)).toContain('<meta name="robots" content="noindex">');
  expect(read(PAGE)).toContain(`href="/${PAGE}/changes/"`);
  expect(read('corrections')).toContain(`href="/${PAGE}/changes/#changed-2026-11-01"`);
  expect(readFileSync(join(site.outDir, 'sitemap-0.xml'), 'utf8')).not.toContain('/changes/');
});
