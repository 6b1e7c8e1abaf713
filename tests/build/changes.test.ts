import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { makeRepository } from '../unit/make-repository.ts';
import { PAGE, publishAndCorrect } from './publish-and-correct.ts';
import { build, makeSite } from './site.ts';

test('what was changed after publication is shown word by word, and reached from the briefing and the corrections', () => {
  const site = makeSite();
  const read = (path: string) => readFileSync(join(site.outDir, path, 'index.html'), 'utf8');
  const { commitAll } = makeRepository(dirname(site.contentDir));
  publishAndCorrect(site, commitAll);

  expect(build(site)).toMatchObject({ status: 0 });
  expect(read(`${PAGE}/changes`)).toMatch(/<del><span class="sr">\[removed: <\/span>ships.*<ins>.*ferries/s);
  expect(read(`${PAGE}/changes`)).toContain('<meta name="robots" content="noindex">');
  expect(read(PAGE)).toContain(`href="/${PAGE}/changes/"`);
  expect(read('corrections')).toContain(`href="/${PAGE}/changes/#changed-2026-11-01"`);
  expect(readFileSync(join(site.outDir, 'sitemap-0.xml'), 'utf8')).not.toContain('/changes/');
});
