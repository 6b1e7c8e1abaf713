import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build, makeSite } from './site.ts';

test('a preview says so on every page, and asks to be kept out of indexes', () => {
  const site = makeSite('preview');
  const pages = () =>
    readdirSync(site.outDir, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.html'))
      .map((path) => ({ path, html: readFileSync(join(site.outDir, path), 'utf8') }));
  const isMarked = ({ html }: { html: string }) =>
    html.includes('Preview of draft 12.') && html.includes('<meta name="robots" content="noindex">');

  expect(build(site, { PREVIEW: 'draft 12' })).toMatchObject({ status: 0 });
  expect(pages().filter((page) => !isMarked(page))).toEqual([]);

  expect(build(site)).toMatchObject({ status: 0 });
  expect(pages().filter(({ html }) => html.includes('Preview of') || html.includes('preview.'))).toEqual([]);
});
