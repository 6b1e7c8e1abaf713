import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { site as desk } from '../../src/site.ts';
import { build, makeSite, write } from './site.ts';

const OLD = '2021-04-06-berg-sudopol';
const NEW = '2021-04-06-berg-ferry';

test('a published address cannot be lost, and leads to the page that took its place', () => {
  const site = makeSite();
  const read = (path: string) => readFileSync(join(site.outDir, path), 'utf8');
  writeFileSync(
    join(site.contentDir, 'addresses.txt'),
    `/briefings/${OLD}/\n/briefings/${OLD}/#quote-bridge\n/briefings/${OLD}/#commitment-ferry\n`,
  );
  renameSync(join(site.contentDir, `briefings/${OLD}.md`), join(site.contentDir, `briefings/${NEW}.md`));
  write(site, `briefings/${NEW}.md`, (text) => text.replace('key: bridge', 'key: float').replace('key: ferry', 'key: line'));
  expect(build(site)).toMatchObject({ status: 1, output: expect.stringContaining(`write \`formerly: [${OLD}]\``) as string });

  write(site, `briefings/${NEW}.md`, (text) => text.replace('byline:', `formerly: [${OLD}]\nbyline:`));
  const { output } = build(site);
  expect(output).toContain('write `formerly: [bridge]` in the quote that took its place');
  expect(output).toContain('write `formerly: [ferry]` in the commitment that took its place');

  write(site, `briefings/${NEW}.md`, (text) =>
    text.replace('key: float', 'key: float\n    formerly: [bridge]').replace('key: line', 'key: line\n    formerly: [ferry]'),
  );
  expect(build(site)).toMatchObject({ status: 0 });
  expect(read(`briefings/${NEW}/index.html`)).toMatch(/ id="quote-bridge".* id="commitment-ferry"/s);
  const moved = read(`briefings/${OLD}/index.html`);
  expect(moved).toContain(`http-equiv="refresh" content="0; url=/briefings/${NEW}/"`);
  expect(moved).toContain(`<link rel="canonical" href="${desk.url}/briefings/${NEW}/">`);
  expect(moved).toContain('<meta name="robots" content="noindex">');
  expect(read('sitemap-0.xml')).not.toContain(OLD);
});
