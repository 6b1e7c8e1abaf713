import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type Page, type Route } from 'playwright';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { RESULT_KIND_NAMES } from '../../src/archive/model/search-options.ts';
import type { FoundKind } from '../../src/client/search/engine/finder.ts';
import type { SearchService } from '../../src/client/search/engine/search-service.ts';
import { EMPTY_STATE, parseState } from '../../src/client/search/query/search-state.ts';
import { quickSearchWords } from '../../src/i18n/quick-search.ts';
import { searchWords } from '../../src/i18n/search.ts';
import { CHROMIUM_ARGS, chromiumPath } from '../e2e/chromium.ts';
import { searchInNode } from '../published/node-search.ts';
import { holdPorts, sendFile, startServer } from '../static-server.ts';
import { FULL_WORLD } from '../unit/full-world.ts';
import { build, environmentOf, makeSite, write } from './site.ts';

/** A site with the index of its own, by which the answers of the server are judged. */
const indexed = makeSite();
const site = { ...indexed, outDir: `${indexed.outDir}-for-server` };
const folder = resolve(site.outDir, '../engine');
const WAIT = { timeout: 20_000 };
const KINDS = RESULT_KIND_NAMES.filter((kind): kind is FoundKind => kind !== 'names');

let address: string;
let origin: string;
let host: Server;
let server: ChildProcess;
let byServer: SearchService;
let byIndex: SearchService;

beforeAll(async () => {
  for (const { file, text } of FULL_WORLD) write(site, file, text);
  const plain = build(indexed);
  if (plain.status !== 0) throw new Error(plain.output);
  // The builds take longer than a port stays free.
  const { ports, release } = await holdPorts(1);
  address = `http://localhost:${ports[0]}/find`;
  const served = build(site, { SEARCH: address });
  if (served.status !== 0) throw new Error(served.output);
  const { status, stderr } = spawnSync(process.execPath, ['src/commands/export.ts', 'sqlite', folder], {
    encoding: 'utf8',
    env: environmentOf(site),
  });
  if (status !== 0) throw new Error(stderr);
  const started = await startServer((request, response) => sendFile(site.outDir, '/', request, response));
  host = started.server;
  origin = `http://localhost:${started.port}`;
  await release();
  await startEngine();
  byServer = searchInNode(site.outDir, 100, address);
  byIndex = searchInNode(indexed.outDir, 100);
});
async function startEngine(): Promise<void> {
  server = spawn(process.execPath, [join(folder, 'sqlite-server.mjs'), origin, new URL(address).port], { stdio: 'ignore' });
  await vi.waitFor(() => fetch(address), WAIT);
}

afterAll(() => {
  server.kill();
  host.close();
  host.closeAllConnections();
});

/** What a search of the page’s own address finds: the pages, the counts of each facet and year. */
async function findAll({ finder, parse }: SearchService, kind: FoundKind, address: string) {
  const state = parseState(address);
  const { count, results, countValues, countYears, missing } = await finder.find(await parse(state.query), kind, { ...state, page: 10 });
  const values = async (facet: Parameters<typeof countValues>[0]) =>
    (await countValues(facet)).filter((it) => it.count > 0).sort((a, b) => (a.value < b.value ? -1 : 1));
  return {
    count,
    absent: missing.absent,
    urls: (await results(0, 100)).map(({ fragment }) => fragment.url).sort(),
    facets: {
      country: await values('country'),
      person: await values('person'),
      topic: await values('topic'),
      promise: await values('commitment'),
      document: await values('document'),
    },
    years: await countYears(),
  };
}

describe('a search server answers as the index does', () => {
  test.each(KINDS)('every filter, count and year of all %s', async (kind) => {
    for (const query of [
      '',
      '?country=norland',
      '?person=anna-berg',
      '?from=2022-02&to=2022-08',
      '?promise=kept&promise=open',
      '?document=treaty',
      '?topic=trade&country=sudonia',
    ])
      expect([query, await findAll(byServer, kind, query)]).toEqual([query, await findAll(byIndex, kind, query)]);
  });

  test.each([
    'Berg',
    'Берг',
    'berg estburg',
    '"anna berg"',
    'costa -nordhavn',
    'from:Norland',
    '-person:Berg',
    'after:2021',
    'berg OR costa',
    'qwertz berg',
  ])('the briefings that “%s” finds', async (query) => {
    const search = `?${new URLSearchParams({ q: query }).toString()}`;
    expect(await findAll(byServer, 'briefings', search)).toEqual(await findAll(byIndex, 'briefings', search));
  });

  test('a year asks for the visits in it, and where there is none the page can say what results lack', async () => {
    const { finder, parse } = byServer;
    const find = async (query: string) => finder.find(await parse(query), 'briefings', EMPTY_STATE);
    expect((await findAll(byServer, 'briefings', '?q=Berg+2021')).urls).toEqual(['/briefings/2021-04-06-berg-sudopol/']);
    const dated = await find('Berg 1999');
    expect([dated.missing.relaxed, (await dated.results(0, 1)).map(({ lacks }) => lacks)]).toEqual([true, [['1999']]]);
    const ofKind = await find('Berg state visit');
    expect([ofKind.missing.relaxed, (await ofKind.results(0, 1)).map(({ lacks }) => lacks)]).toEqual([true, [['state visit']]]);
    const worded = await find('ferry memorandum');
    expect([worded.missing.relaxed, (await worded.results(0, 10)).map(({ lacks }) => lacks)]).toEqual([true, [['memorandum'], ['ferry']]]);
  });
});

test.each([
  '',
  'null',
  '{}',
  JSON.stringify({ terms: [], filters: [], spans: [], size: 1, sort: 'number; DROP TABLE records' }),
  JSON.stringify({ terms: [{ forms: [['a"']] }], filters: [], spans: [], size: 1, sort: 'newest' }),
])('a server refuses “%s”, and goes on', async (ask) => {
  const response = await fetch(`${address}?${new URLSearchParams({ ask }).toString()}`);
  expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([400, origin]);
  expect((await findAll(byServer, 'briefings', '?q=Berg')).count).toBeGreaterThan(1);
});

describe('a site that is built for a server', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
    page = await browser.newPage({ viewport: { width: 1_280, height: 900 } });
  });
  afterAll(() => browser.close());

  test('has no index, and lets its pages ask that server and no other', () => {
    expect(readdirSync(join(site.outDir, 'pagefind'))).toEqual(['tables']);
    expect(readdirSync(join(site.outDir, 'pagefind/tables')).filter((name) => !name.endsWith('-names.json'))).toEqual([
      'synonyms.json',
      'words.json',
    ]);
    const policyOf = (dir: string) => /connect-src [^;]*/.exec(readFileSync(join(dir, 'people/index.html'), 'utf8'))?.[0];
    expect([policyOf(indexed.outDir), policyOf(site.outDir)]).toEqual([
      "connect-src 'self'",
      `connect-src 'self' ${new URL(address).origin}`,
    ]);
  });

  test('searches, filters and counts on its search page', async () => {
    await page.goto(`${origin}/search/?q=berg`);
    const titles = page.locator('#search-hits h2 a');
    await vi.waitFor(async () => expect(await titles.count()).toBeGreaterThan(1), WAIT);
    const value = page.locator('#country-estmark');
    await value.check(WAIT);
    await vi.waitFor(async () => expect(await page.locator('#search-status').innerText()).toMatch(/^1 briefing/), WAIT);
    // The results come after their number, and counts and other kinds of results after those.
    await vi.waitFor(async () => expect(await titles.allInnerTexts()).toEqual(['Berg opens an office in Estburg']), WAIT);
    expect(await page.locator('#search-hits mark').first().innerText()).toBe('Berg');
    const year = page.locator('#facet-dates rect[data-year="2022"] title');
    await vi.waitFor(async () => expect(await year.textContent()).toBe(searchWords.dates.year(2022, 1)), WAIT);
    await vi.waitFor(async () => expect(await page.locator('#search-kinds').innerText()).toContain('Names'), WAIT);
  });

  test('leaves a filter as the reader has set it while the counts of the answer before are still on their way', async () => {
    await page.goto(`${origin}/search/?q=berg`);
    const value = page.locator('#country-estmark');
    await value.waitFor(WAIT);
    await page.locator('#search-kinds .count').nth(6).waitFor(WAIT);
    const held: Route[] = [];
    await page.route(`${address}**`, (route) => void held.push(route));
    await page.locator('#facet-dates > summary').click();
    await vi.waitFor(() => expect(held.length).toBeGreaterThan(0), WAIT);
    const ofBefore = held.splice(0);
    await value.check(WAIT);
    await vi.waitFor(() => expect(held.length).toBeGreaterThan(0), WAIT);
    const answered = ofBefore.map((route) => page.waitForResponse((response) => response.url() === route.request().url()));
    for (const route of ofBefore) await route.continue();
    await Promise.all(answered);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    expect(await value.isChecked()).toBe(true);
    await page.unroute(`${address}**`);
    await vi.waitFor(async () => expect(await page.locator('#search-status').innerText()).toMatch(/^1 briefing/), WAIT);
  });

  test('suggests briefings in the quick search, and says in both where the server does not answer', async () => {
    const suggestion = page.getByRole('option', { name: /Berg opens an office/ });
    const quick = page.locator('dialog.quick');
    const type = async () => {
      await page.goto(`${origin}/people/`);
      await page.keyboard.press('/');
      await quick.getByRole('combobox').fill('office estburg');
    };
    await type();
    await suggestion.waitFor(WAIT);
    const ended = once(server, 'exit');
    server.kill();
    await ended;
    await type();
    await quick.getByText(quickSearchWords.failed.server).first().waitFor(WAIT);
    await page.goto(`${origin}/search/?q=office`);
    await page.locator('#search-status').getByText(searchWords.failedServer).waitFor(WAIT);
    await startEngine();
    await page.locator('#search-status').getByRole('button', { name: searchWords.retry }).click();
    await page.locator('#search-hits h2 a').getByText('Berg opens an office').waitFor(WAIT);
  });
});
