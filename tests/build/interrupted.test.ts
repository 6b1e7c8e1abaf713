import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build, fingerprint, makeSite, write } from './site.ts';

test('a build that fails while pages are printed leaves the last good site as it was', () => {
  const site = makeSite('interrupted');
  expect(build(site).status).toBe(0);
  const before = fingerprint(site.outDir);

  rmSync(join(site.contentDir, 'pages/about.md'));
  const { status, output } = build(site);
  expect(status).toBe(1);
  expect(output).toContain('content/pages/about.md is missing; the site needs it.');
  expect(fingerprint(site.outDir)).toBe(before);
});

test('a build after a failed one is a whole one again', () => {
  const site = makeSite('mended');
  write(site, 'people/anna-berg.yaml', 'name: [');
  expect(build(site).status).toBe(1);
  write(site, 'people/anna-berg.yaml', readFileSync('tests/fixtures/world/people/anna-berg.yaml', 'utf8'));
  expect(build(site)).toMatchObject({ status: 0 });
});

test('a build refuses to put its site in the place of a folder that is none', () => {
  const site = makeSite('guarded');
  const before = fingerprint(site.contentDir);
  const { status, output } = build({ ...site, outDir: site.contentDir });
  expect(status).toBe(1);
  expect(output).toContain('is not a folder that a build may replace');
  expect(fingerprint(site.contentDir)).toBe(before);
});
