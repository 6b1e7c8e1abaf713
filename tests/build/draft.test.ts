import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { spawnSync } from 'node:child_process';
import { build, bytesOf, environmentOf, forgetSite, isCurrent, makeSite, write, type Site } from './site.ts';

const DRAFT = `---
title: Quillon goes to Vexborough
draft: true
summary: A draft nobody may read.
published: 2022-02-03
byline: The Xylographer
glance: [Zebulon Quillon went to Vexborough.]
visit:
  state: concluded
  kind: official
  visitors: [{ person: zebulon-quillon }]
  hosts: [{ person: anna-berg }]
  stops: [{ place: vexborough }]
  from: 2022-02-03
topics: [quicksilver]
commitments: [{ key: vow, kind: open, by: [norland], what: Build a quicksilver mine, source: kronk }]
quotes: [{ key: vexed, words: We are vexed, speaker: zebulon-quillon, occasion: In Vexborough, source: kronk }]
sources: [{ key: kronk, title: Kronk on Quillon, publisher: The Kronk }]
---

Zebulon Quillon went to Vexborough.[@kronk]

::quote[vexed]
`;

/** Words that stand in the draft and its stubs alone. */
const TRACES = /quillon|vexb|xylographer|quicksilver|kronk|vexed/i;

const FILE = 'briefings/2022-02-03-quillon-vexborough.md';
const PAGE = 'briefings/2022-02-03-quillon-vexborough/index.html';

/** Writes a briefing that nobody may read, and files for people, places and topics that only it needs. */
function writeHidden(site: Site, text: string): void {
  write(site, FILE, text);
  write(
    site,
    'people/zebulon-quillon.yaml',
    'name: Zebulon Quillon\nfamily: Quillon\noffices: [{ title: Envoy, function: envoy, country: norland }]\n',
  );
  write(site, 'places/vexborough.yaml', 'name: Vexborough\ncountry: norland\nlatitude: 60.5\nlongitude: 10.5\n');
  write(site, 'topics/quicksilver.yaml', 'name: Quicksilver\n');
}

/** The files of a site that are not the same in another. */
const differing = (a: Map<string, Buffer>, b: Map<string, Buffer>) =>
  [...new Set([...a.keys(), ...b.keys()])].filter((path) => b.get(path)?.equals(a.get(path) ?? Buffer.of(0)) !== true);

/** The draft with all that a briefing needs. */
const finished = (text: string) => text.replace('went to Vexborough.]', 'went to Vexborough., It was cold., Nobody spoke.]');

describe('in a build', () => {
  const at = (time: string) => ({ SOURCE_DATE_EPOCH: String(Date.parse(time) / 1000) });
  const [before, after] = [at('2022-02-03T04:59:59Z'), at('2022-02-03T05:00:00Z')];
  let site: Site;
  let without: Map<string, Buffer>;
  beforeAll(() => {
    site = makeSite();
    expect(build(site, before)).toMatchObject({ status: 0 });
    without = bytesOf(site.outDir);
  });

  test('a draft leaves no trace, and the site is the same without it', () => {
    writeHidden(site, DRAFT);
    const { status, output } = build(site, before);
    expect({ status, output: status === 0 ? '' : output }).toEqual({ status: 0, output: '' });
    const files = bytesOf(site.outDir);
    const traces = [...files].filter(([path, bytes]) => TRACES.test(path) || TRACES.test(bytes.toString('latin1'))).map(([path]) => path);
    expect(traces).toEqual([]);
    expect(differing(files, without)).toEqual([]);

    spawnSync(process.execPath, ['src/commands/hold-addresses.ts'], { env: environmentOf(site) });
    expect(readFileSync(join(site.contentDir, 'addresses.txt'), 'utf8')).not.toMatch(TRACES);
    rmSync(join(site.contentDir, 'addresses.txt'));
  });

  test('a briefing under embargo leaves no trace until its moment, and from then on is there, whatever was built before', () => {
    writeHidden(site, finished(DRAFT).replace('draft: true', 'embargo: 2022-02-03T06:00+01:00'));
    const waiting = build(site, before);
    expect(waiting).toMatchObject({ status: 0, output: expect.stringContaining('2022-02-03-quillon-vexborough waits') as string });
    expect(waiting.output).toContain('until 2022-02-03T06:00+01:00');
    expect(differing(bytesOf(site.outDir), without)).toEqual([]);
    expect(isCurrent(site, before)).toBe(true);
    expect(isCurrent(site, after)).toBe(false);

    expect(build(site, after)).toMatchObject({ status: 0 });
    const published = bytesOf(site.outDir);
    expect(published.get(PAGE)?.toString()).toMatch(/^(?!.*Under embargo)/s);
    rmSync(site.outDir, { recursive: true });
    forgetSite(site);
    expect(build(site, after)).toMatchObject({ status: 0, output: expect.stringMatching(/printed (\d+) of \1 pages/) as string });
    expect(differing(bytesOf(site.outDir), published)).toEqual([]);

    write(site, FILE, (text) => text.replace('+01:00', ''));
    expect(build(site, after)).toMatchObject({
      status: 1,
      output: expect.stringContaining('embargo: is not a day and time with a zone') as string,
    });
  });
});

test('a preview shows drafts, says what it is on every page, asks to stay out of indexes and refuses nothing for the sake of drafts', () => {
  const site = makeSite();
  writeHidden(site, DRAFT);
  write(site, 'briefings/2022-03-03-broken.md', '---\ndraft: true\ntitle: [\n---\n');
  const { status, output } = build(site, { DRAFTS: '1', PREVIEW: 'draft 12' });
  expect({ status, output }).toEqual({ status: 0, output: expect.stringContaining('briefings/2022-03-03-broken.md:') as string });
  const files = bytesOf(site.outDir);
  expect(files.get(PAGE)?.toString()).toContain('Draft. Nothing of this page is published');
  const pages = [...files].filter(([path]) => path.endsWith('.html')).map(([path, bytes]) => ({ path, html: bytes.toString() }));
  const isMarked = (html: string) => html.includes('Preview of draft 12.') && html.includes('<meta name="robots" content="noindex">');
  expect(pages.filter(({ html }) => !isMarked(html)).map(({ path }) => path)).toEqual([]);
  expect(pages.filter(({ html }) => /<link [^>]*application\/rss/.test(html)).map(({ path }) => path)).toEqual([]);
  expect(files.get('robots.txt')?.toString()).toBe('User-agent: *\nDisallow: /\n');
  expect([...files.keys()].filter((path) => path.startsWith('sitemap'))).toEqual([]);

  expect(build(site)).toMatchObject({ status: 0 });
  const after = [...bytesOf(site.outDir)].map(([path, bytes]) => ({ path, text: path + bytes.toString('latin1') }));
  expect(after.filter(({ text }) => TRACES.test(text)).map(({ path }) => path)).toEqual([]);
  const ofPreview = after.filter(({ path, text }) => path.endsWith('.html') && /Preview of|preview\./.test(text));
  expect(ofPreview.map(({ path }) => path)).toEqual([]);
});

test.each([
  [{ DRAFTS: '1' }, 'drafts'],
  [{ DRAFTS: '1', PREVIEW: 'draft 12' }, 'draft 12'],
  [{ PREVIEW: 'draft 12' }, 'draft 12'],
  [{}, 'undefined'],
])('with %j in its environment a build is a preview of %s', (env, preview) => {
  const code = "import('./src/settings.ts').then(({ settings }) => console.log(String(settings.preview)))";
  const { stdout } = spawnSync(process.execPath, ['-e', code], { encoding: 'utf8', env: { ...process.env, ...env } });
  expect(stdout.trim()).toBe(preview);
});
