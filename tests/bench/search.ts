import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { close, createIndex } from 'pagefind';
import { chromium, type Browser } from 'playwright';
import { fingerprintOfCode } from '../../src/integration/cache/code-fingerprint.ts';
import { CHROMIUM_ARGS, chromiumPath } from '../e2e/chromium.ts';
import { SCRATCH } from './scratch-project.ts';
import { makeSearchSite } from './search-site.ts';
import { serve, type Sent } from './serve.ts';
import { formatTable, round } from './table.ts';
import { keysAtPaces, printKeys } from './typed-queries.ts';
import { timeOf, type Timing, type Typed } from './typing.ts';
import { writeWorld } from './world/world.ts';

/** A search page over the same index: where it is, its box, and what holds its hits. */
interface Interface extends Typed {
  name: string;
  path: string;
}

const INTERFACES: readonly Interface[] = [
  { name: 'Readout', path: '/search/', box: '#search-query', hits: '#search-hits', result: 'h2 a' },
  { name: 'Pagefind, bare API', path: '/rival/api.html', box: '#query', hits: '#hits', result: 'a' },
  {
    name: 'Pagefind, default interface',
    path: '/rival/default.html',
    box: '.pagefind-ui__search-input',
    hits: '.pagefind-ui__drawer',
    result: '.pagefind-ui__result-link',
  },
  {
    name: 'Pagefind, component interface',
    path: '/rival/component.html',
    box: 'pagefind-input input',
    hits: 'pagefind-results',
    result: '.pf-result-link',
  },
];

/** Each cold query is asked so often, in browsers that know nothing yet; the middle one counts. */
const COLD = 5;

/** Tries the search over so many briefings in a real browser, beside Pagefind’s own interfaces over the same index. */
export async function benchSearch(size: number): Promise<void> {
  const dir = join(SCRATCH, `search-${size}`);
  const [contentDir, outDir, rivalDir] = ['content', 'site', 'rivals'].map((name) => join(dir, name)) as [string, string, string];
  await unlessMade(join(dir, 'made-by.txt'), async () => {
    writeWorld(contentDir, size);
    await makeSearchSite(contentDir, outDir);
    await putRivals(rivalDir);
  });
  const sent: Sent[] = [];
  const { server, origin } = await serve([outDir, rivalDir], sent);
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
  const queries = queriesOf(contentDir);
  const rows = [];
  for (const it of INTERFACES) {
    const colds = [];
    for (let time = 0; time < COLD; time++) colds.push(await firstQuery(browser, origin, it, queries[0] ?? '', sent));
    colds.sort((a, b) => a.first - b.first);
    rows.push({ it, cold: colds[Math.floor(COLD / 2)] ?? never(), warm: await timesOfQueries(browser, origin, it, queries) });
  }
  const [readout, bare] = rows;
  const quick = await quickQuery(browser, origin, queries[4] ?? never(), sent);
  const typed = await keysAtPaces(browser, origin, INTERFACES.slice(0, 2));
  await browser.close();
  server.close();
  print(
    `Search over ${size} briefings`,
    formatTable(
      [
        'interface',
        'cold: bytes until the first results',
        'until all is still',
        'ms until the first results',
        'until the last',
        'warm: median ms',
        '95th percentile',
        'longest task, ms',
      ],
      rows.map(({ it, cold, warm }) => [
        it.name,
        sumOf(cold.untilFirst),
        sumOf(cold.files),
        round(cold.first),
        round(cold.time),
        round(quantile(warm, 0.5)),
        round(quantile(warm, 0.95)),
        round(Math.max(...warm.map(({ longest }) => longest))),
      ]),
    ),
  );
  printKeys(typed);
  const tablesIn = (files: Sent[]) => files.filter(({ path }) => /\/tables\/|\/names\.json$/.test(path));
  print(
    'Readout beside its goals',
    formatTable(
      ['measure', 'Readout', 'goal: at most'],
      [
        ['cold: bytes until the first results', sumOf(readout?.cold.untilFirst ?? []), sumOf(bare?.cold.untilFirst ?? [])],
        ['cold: bytes of tables and names until the first results', sumOf(tablesIn(readout?.cold.untilFirst ?? [])), 60_000],
        ['quick search: bytes of tables and names for a first name, typed key by key', sumOf(tablesIn(quick)), 60_000],
      ],
    ),
  );
  for (const { it, cold } of rows) {
    const files = [...cold.files].sort((a, b) => b.bytes - a.bytes);
    print(
      `${it.name}: what a first query loads`,
      formatTable(
        ['file', 'bytes', 'before the first results'],
        files.map((file) => [file.path, file.bytes, cold.untilFirst.includes(file) ? 'yes' : 'no']),
      ),
    );
  }
}

/** Makes what is searched, unless the same code has made it before: over 10,000 briefings that takes minutes. */
async function unlessMade(note: string, make: () => Promise<void>): Promise<void> {
  const code = fingerprintOfCode('tests/bench');
  if (existsSync(note) && readFileSync(note, 'utf8') === code) return;
  rmSync(note, { force: true });
  await make();
  writeFileSync(note, code);
}

/** The other interfaces’ pages, with the scripts that Pagefind brings for them and the site does not publish. */
async function putRivals(rivalDir: string): Promise<void> {
  const target = join(rivalDir, 'rival');
  mkdirSync(target, { recursive: true });
  cpSync(resolve('tests/bench/rivals'), target, { recursive: true });
  const { index } = await createIndex();
  const files = (await index?.getFiles())?.files ?? never();
  for (const { path, content } of files.filter((it) => /^pagefind-(ui|component-ui)\./.test(it.path)))
    writeFileSync(join(target, path), content);
  await close();
}

/** Words that a reader of this world would look for: names of people and places, in several scripts, and headings. */
function queriesOf(contentDir: string): string[] {
  const names = ['people', 'countries', 'places'].flatMap((folder) =>
    readdirSync(join(contentDir, folder))
      .sort()
      .slice(0, 2)
      .flatMap((file) => [...readFileSync(join(contentDir, folder, file), 'utf8').matchAll(/^(?:name: | +- text: )(.*)$/gm)].slice(0, 2)),
  );
  return ['grain transit', 'railway agreement', 'ministers water', 'loan', ...names.map(([, name]) => name ?? '')];
}

/** What a reader who searches for the first time waits for, and what is loaded meanwhile: everything but the page and its styles. */
async function firstQuery(browser: Browser, origin: string, it: Interface, query: string, sent: Sent[]) {
  const page = await browser.newPage();
  const before = sent.length;
  await page.goto(origin + it.path, { waitUntil: 'networkidle' });
  const timing = await timeOf(page, it, '', query);
  await page.close();
  const files = sent.slice(before).filter(({ path }) => !/(\/|\.html|\.css|\.woff2|\.svg)$/.test(path));
  return { ...timing, files, untilFirst: files.filter(({ at }) => at <= timing.firstAt) };
}

/** What the quick search of a page loads for a name, typed key by key by a reader who searches for the first time. */
async function quickQuery(browser: Browser, origin: string, name: string, sent: Sent[]): Promise<Sent[]> {
  const page = await browser.newPage();
  await page.goto(`${origin}/about/`, { waitUntil: 'networkidle' });
  const before = sent.length;
  await page.keyboard.press('/');
  await page.locator('dialog.quick').getByRole('combobox').pressSequentially(name, { delay: 160 });
  await page.getByRole('group', { name: 'Go to' }).getByRole('option').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.close();
  return sent.slice(before);
}

/** Each query in turn, twice, in one page; only the second time is counted: by then the page holds what it needs. */
async function timesOfQueries(browser: Browser, origin: string, it: Interface, queries: string[]): Promise<Timing[]> {
  const page = await browser.newPage();
  await page.goto(origin + it.path, { waitUntil: 'networkidle' });
  const times = [];
  for (const query of [...queries, ...queries]) times.push(await timeOf(page, it, query.slice(0, -1), query.slice(-1)));
  await page.close();
  return times.slice(queries.length);
}

function quantile(timings: Timing[], share: number): number {
  const sorted = timings.map(({ time }) => time).sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

const sumOf = (files: Sent[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0);

function never(): never {
  throw new Error('The bench has nothing to measure.');
}

const print = (heading: string, text: string): void => console.log(`\n### ${heading}\n\n${text}`);
