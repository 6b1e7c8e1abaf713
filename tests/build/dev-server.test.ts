import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../static-server.ts';
import { PAGE } from './publish-and-correct.ts';
import { build, environmentOf, makeSite, write } from './site.ts';

/** The day for which both are made. */
const DAY = { SOURCE_DATE_EPOCH: '1767225600' };

/** Astro serves no pages where it believes that it is part of a test. */
const NO_TEST = { NODE_ENV: 'development', VITEST: '' };

const BRIEFING = `---
title: Quillon goes to Vexborough
summary: A visit of one day.
published: 2022-02-03
byline: The Xylographer
glance: [Zebulon Quillon went to Vexborough., It was cold., Nobody spoke.]
visit:
  state: concluded
  kind: official
  visitors: [{ person: zebulon-quillon }]
  hosts: [{ person: anna-berg }]
  stops: [{ place: vexborough }]
  from: 2022-02-03
topics: [quicksilver]
sources: [{ key: kronk, title: Kronk on Quillon, publisher: The Kronk }]
---

Zebulon Quillon went to Vexborough.[@kronk]
`;
const NEW_FILES = {
  'people/zebulon-quillon.yaml': 'name: Zebulon Quillon\nfamily: Quillon\noffices: [{ title: Envoy, function: envoy, country: norland }]\n',
  'places/vexborough.yaml': 'name: Vexborough\ncountry: norland\nlatitude: 60.5\nlongitude: 10.5\n',
  'topics/quicksilver.yaml': 'name: Quicksilver\n',
  'briefings/2022-02-03-quillon-vexborough.md': BRIEFING,
};

const site = makeSite();
let server: ChildProcess;
let origin: string;

beforeAll(async () => {
  const served = join(site.outDir, '../dev');
  mkdirSync(join(served, 'pagefind'), { recursive: true }); // or the server would build a site first
  const port = await freePort();
  origin = `http://localhost:${port}`;
  server = spawn(process.execPath, ['src/commands/dev.ts', '--port', String(port)], {
    env: { ...environmentOf({ ...site, outDir: served }), ...DAY, ...NO_TEST },
    stdio: 'ignore',
    detached: true, // its own group, so that all of it can be ended
  });
});

afterAll(() => {
  if (server.pid !== undefined) process.kill(-server.pid);
});

/** Pages of several types of the invented world. */
const PAGES = ['', `${PAGE}/`, 'people/', 'people/anna-berg/', 'countries/norland/', 'topics/', 'timeline/', 'commitments/', 'search/'];

test('pages for an editor say what the built ones say', async () => {
  await expectSame(PAGES);
});

test('after an edit', async () => {
  write(site, `${PAGE}.md`, (text) => text.replace('to speak of ships', 'to speak of ferries'));
  // Before anything is built: a build in the same folder lets Astro make all pages anew.
  await expect.poll(async () => (await page(`${PAGE}/`)).html, { timeout: 60_000 }).toContain('to speak of ferries');
  await expectSame(PAGES);
});

test('after new files and a renamed one', async () => {
  for (const [file, text] of Object.entries(NEW_FILES)) write(site, file, text);
  rename('topics/quicksilver.yaml', 'topics/mercury.yaml');
  write(site, 'briefings/2022-02-03-quillon-vexborough.md', BRIEFING.replace('quicksilver', 'mercury'));
  await expectSame([...PAGES, 'briefings/2022-02-03-quillon-vexborough/', 'people/zebulon-quillon/', 'topics/mercury/']);
  expect((await page('topics/quicksilver/')).status).toBe(404);
});

test('after files were deleted', async () => {
  for (const file of [...Object.keys(NEW_FILES), 'topics/mercury.yaml']) rmSync(join(site.contentDir, file), { force: true });
  await expectSame(PAGES);
  expect((await page('briefings/2022-02-03-quillon-vexborough/')).status).toBe(404);
});

/** Builds the content as it is, and expects the server to show the same words on some pages as soon as it has heard of the last save. */
async function expectSame(paths: string[]): Promise<void> {
  expect(build(site, DAY)).toMatchObject({ status: 0 });
  for (const path of paths) {
    const built = wordsOf(readFileSync(join(site.outDir, path, 'index.html'), 'utf8'));
    await expect.poll(async () => wordsOf((await page(path)).html), { message: path, timeout: 60_000, interval: 200 }).toBe(built);
  }
}

const page = (path: string): Promise<{ status: number; html: string }> =>
  fetch(`${origin}/${path}`).then(
    async (response) => ({ status: response.status, html: await response.text() }),
    () => ({ status: 0, html: '' }), // it has not begun yet
  );

/** The words of the main part of a page. */
const wordsOf = (html: string): string =>
  html
    .replace(/^.*?<main/s, '<main')
    .replace(/<\/main>.*$/s, '')
    .replaceAll(/<(script|style).*?<\/\1>/gs, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

const rename = (from: string, to: string): void => renameSync(join(site.contentDir, from), join(site.contentDir, to));
