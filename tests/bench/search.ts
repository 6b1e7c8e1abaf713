import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { CHROMIUM_ARGS, chromiumPath } from '../e2e/chromium.ts';
import { buildYardstick, installEleventy } from './eleventy/build.ts';
import { buildSite, copyProject, SCRATCH } from './project.ts';
import { serve, type Sent } from './serve.ts';
import { formatTable, round } from './table.ts';
import { timeOf, type Timing } from './typing.ts';
import { writeWorld } from './world/world.ts';

/** A search page over the same index: where it is, its box, and what holds its hits. */
interface Interface {
  name: string;
  path: string;
  box: string;
  hits: string;
}

const INTERFACES: readonly Interface[] = [
  { name: 'Readout', path: '/search/', box: '#search-query', hits: '#search-hits' },
  { name: 'Pagefind, bare API', path: '/rival/api.html', box: '#query', hits: '#hits' },
  { name: 'Pagefind, default interface', path: '/rival/default.html', box: '.pagefind-ui__search-input', hits: '.pagefind-ui__drawer' },
  { name: 'Pagefind, component interface', path: '/rival/component.html', box: 'pagefind-input input', hits: 'pagefind-results' },
];

/** Tries the search over so many briefings in a real browser, beside Pagefind’s own interfaces over the same index. */
export async function benchSearch(size: number): Promise<void> {
  const dir = join(SCRATCH, String(size));
  const [contentDir, outDir, yardDir, rivalDir] = ['content', 'site', 'yardstick', 'rivals'].map((name) => join(dir, name)) as [
    string,
    string,
    string,
    string,
  ];
  writeWorld(contentDir, size);
  copyProject();
  await buildSite(contentDir, outDir, true);
  await putRivals(contentDir, yardDir, rivalDir);
  const sent: Sent[] = [];
  const { server, origin } = await serve([outDir, rivalDir], sent);
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
  const queries = queriesOf(contentDir);
  const rows = [];
  for (const it of INTERFACES) {
    const cold = await bytesOfFirstQuery(browser, origin, it, queries[0] ?? '', sent);
    rows.push({ it, cold, warm: await timesOfQueries(browser, origin, it, queries) });
  }
  await browser.close();
  server.close();
  print(
    `Search over ${size} briefings`,
    formatTable(
      ['interface', 'cold: bytes', 'cold: ms', 'warm: median ms', 'warm: 95th percentile', 'longest task, ms'],
      rows.map(({ it, cold, warm }) => [
        it.name,
        cold.files.reduce((sum, { bytes }) => sum + bytes, 0),
        round(cold.time),
        round(quantile(warm, 0.5)),
        round(quantile(warm, 0.95)),
        round(Math.max(...warm.map(({ longest }) => longest))),
      ]),
    ),
  );
  for (const { it, cold } of rows) {
    const files = [...cold.files].sort((a, b) => b.bytes - a.bytes);
    print(
      `${it.name}: what a first query loads`,
      formatTable(
        ['file', 'bytes'],
        files.map(({ path, bytes }) => [path, bytes]),
      ),
    );
  }
}

/** The other interfaces’ pages, with the scripts that Pagefind brings for them and the site does not publish. */
async function putRivals(contentDir: string, yardDir: string, rivalDir: string): Promise<void> {
  if (!existsSync(join(yardDir, 'pagefind'))) {
    await installEleventy();
    await buildYardstick(contentDir, yardDir);
  }
  const target = join(rivalDir, 'rival');
  mkdirSync(target, { recursive: true });
  cpSync(resolve('tests/bench/rivals'), target, { recursive: true });
  for (const name of readdirSync(join(yardDir, 'pagefind')).filter((it) => /^pagefind-(ui|component-ui)\./.test(it))) {
    cpSync(join(yardDir, 'pagefind', name), join(target, name));
  }
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

/** What a reader who searches for the first time waits for: what is loaded between the first key and the first hits. */
async function bytesOfFirstQuery(browser: Browser, origin: string, { path, box, hits }: Interface, query: string, sent: Sent[]) {
  const page = await browser.newPage();
  await page.goto(origin + path, { waitUntil: 'networkidle' });
  const before = path === '/search/' ? sent.length : sent.findLastIndex((it) => it.path === path) + 1;
  const { time } = await timeOf(page, box, hits, '', query);
  await page.close();
  return { time, files: sent.slice(before).filter(({ path: file }) => !file.endsWith('.css')) };
}

/** Each query in turn, twice, in one page; only the second time is counted: by then the page holds what it needs. */
async function timesOfQueries(browser: Browser, origin: string, { path, box, hits }: Interface, queries: string[]): Promise<Timing[]> {
  const page = await browser.newPage();
  await page.goto(origin + path, { waitUntil: 'networkidle' });
  const times = [];
  for (const query of [...queries, ...queries]) times.push(await timeOf(page, box, hits, query.slice(0, -1), query.slice(-1)));
  await page.close();
  return times.slice(queries.length);
}

function quantile(timings: Timing[], share: number): number {
  const sorted = timings.map(({ time }) => time).sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

const print = (heading: string, text: string): void => console.log(`\n### ${heading}\n\n${text}`);
