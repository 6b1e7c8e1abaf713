import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { CHROMIUM_ARGS, chromiumPath } from '../e2e/chromium.ts';
import { brokenFeedRules } from '../feed-rules.ts';
import { readCalendar } from '../read-calendar.ts';
import { FULL_WORLD } from '../unit/full-world.ts';
import { listen, openFolder, ORIGIN } from './opened-site.ts';
import { FIELDS, isAbout, plantedFiles, plantIn, type Outcome } from './planted-fields.ts';
import { NEVER } from './plantings.ts';
import { build, makeSite, write } from './site.ts';

// Else every judgement asks git for the day.
vi.stubEnv('SOURCE_DATE_EPOCH', '1767225600');

const outcomes: Outcome[] = [];

describe('what is planted in a field builds, or gets a diagnostic that names file and field', () => {
  test.each(FIELDS)('$name', (field) => {
    const outcome = plantIn(field);
    outcomes.push(outcome);
    const strays = [...outcome.refused].filter(([, diagnostics]) => !diagnostics.some((diagnostic) => isAbout(field, diagnostic)));
    expect(strays).toEqual([]);
    expect(NEVER.filter((name) => outcome.passed.includes(name))).toEqual([]);
  });
});

describe('a site in which everything is planted that was not refused', () => {
  const site = makeSite();
  const events: string[] = [];
  let browser: Browser;
  let page: Page;
  const files = (ending: string) =>
    readdirSync(site.outDir, { recursive: true, encoding: 'utf8' }).filter(
      (path) => path.endsWith(ending) && !path.startsWith('pagefind/'),
    );
  const read = (path: string) => readFileSync(join(site.outDir, path), 'utf8');

  beforeAll(async () => {
    const planted = plantedFiles(outcomes);
    for (const { file, text } of [...FULL_WORLD, ...planted]) write(site, file, text);
    const { status, output } = build(site, { SITE: ORIGIN });
    if (status !== 0) throw new Error(output);
    browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
    const context = await browser.newContext();
    await openFolder(context, site.outDir, (address) => events.push(`request: ${address}`));
    page = await context.newPage();
    listen(page, (event) => events.push(`${page.url()} ${event}`));
  });
  afterAll(() => browser.close());

  test('opens every page without a word, a dialog, a request to elsewhere or an element that no template has', async () => {
    // The page of the design shows nothing of the content; its own maps are written into it.
    for (const path of files('.html').filter((it) => it !== 'style/index.html')) {
      await page.goto(`${ORIGIN}/${path.replace(/index\.html$/, '')}`);
      events.push(...(await injected(page)).map((what) => `${path}: ${what}`));
    }
    expect(events).toEqual([]);
  });

  test('searches and marks what is planted, and hostile questions, in silence', async () => {
    const questions = ['No', '<img src=x onerror=alert(1) data-planted>', '"><script>alert(1)</script>'];
    for (const question of questions) {
      await page.goto(`${ORIGIN}/search/?q=${encodeURIComponent(question)}`);
      // On a busy machine the first announcement is that the index loads.
      await page.locator('#search-hits[aria-busy="false"]').waitFor({ state: 'attached' });
      await page.locator('#search-status strong').waitFor();
      await page.waitForFunction(() => document.querySelector('#search-announcer')?.textContent !== '');
      if (question === 'No') expect(await page.locator('#search-hits li').count()).toBeGreaterThan(3);
      events.push(...(await injected(page)).map((what) => `search for ${question}: ${what}`));
      await page.goto(`${ORIGIN}/briefings/2022-04-30-berg-estburg/?marks=${encodeURIComponent(question)}`);
      events.push(...(await injected(page)).map((what) => `marks of ${question}: ${what}`));
    }
    expect(events).toEqual([]);
  });

  test('has feeds, sitemaps, maps and descriptions that are XML and hold what was planted as text', async () => {
    const papers = [...files('.xml'), ...files('.svg')];
    await page.goto('about:blank'); // the pages of the site forbid scripts to parse text
    const found = await page.evaluate((texts) => {
      const parse = (text: string) => new DOMParser().parseFromString(text, 'application/xml');
      const isWrong = (it: Document) => it.querySelector('parsererror, script, foreignObject, [onload], [data-planted]') !== null;
      return texts.map((text) => isWrong(parse(text)));
    }, papers.map(read));
    expect(papers.filter((_, at) => found[at])).toEqual([]);
    expect(papers.length).toBeGreaterThan(20);
    expect(await titlesIn(page, read('feed.xml'))).toContain(await headingOf(page, '2022-08-01-costa-nordhavn'));
  });

  test('has feeds that keep the rules of the W3C in each format, and hold what was planted as text', () => {
    const feeds = [...files('feed.xml'), ...files('atom.xml'), ...files('feed.json')];
    const broken = feeds.flatMap((path) => brokenFeedRules(read(path), `${ORIGIN}/${path}`).map((rule) => `${path}: ${rule}`));
    expect(broken).toEqual([]);
    expect(feeds.length).toBeGreaterThan(20);
  });

  test('has calendars in which what was planted ends no line and begins no event', () => {
    const calendars = files('.ics').map((path) => ({ path, ...readCalendar(read(path)) }));
    const names = new Set(calendars.flatMap(({ events }) => events.map(({ uid }) => uid)));
    const strange = calendars.filter(({ properties }) => properties.some((name) => !CALENDAR_PROPERTIES.includes(name)));
    expect(strange.map(({ path }) => path)).toEqual([]);
    expect([...names].filter((uid) => !/^(visit|due)-[a-z0-9-]+@readout\.example$/.test(uid))).toEqual([]);
    expect(calendars.length).toBeGreaterThan(5);
  });

  test('has JSON for search engines, names, tables and home screens that can be read', () => {
    const scripts = files('.html').flatMap((path) =>
      [...read(path).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json = '']) => json),
    );
    const tables = readdirSync(join(site.outDir, 'pagefind/tables')).map((name) => read(`pagefind/tables/${name}`));
    const papers = [...scripts, ...tables, ...files('.json').map(read), ...files('.webmanifest').map(read)];
    expect(papers.map((json) => JSON.parse(json) as unknown)).toHaveLength(papers.length);
    expect(scripts.filter((json) => json.includes('<'))).toEqual([]);
  });

  test('has data in which no text is a formula, and every row has the cells of its head', () => {
    const tables = files('.csv').filter((path) => path.startsWith('data/'));
    expect(tables.length).toBeGreaterThan(10);
    for (const table of tables) {
      const rows: Record<string, string>[] = parse(read(table), { bom: true, columns: true });
      const lines = read(table.replace('.csv', '.jsonl')).split('\n').filter(Boolean);
      expect(rows).toHaveLength(lines.map((line) => JSON.parse(line) as object).length);
      const formulas = rows.flatMap((row) => Object.values(row)).filter((cell) => /^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell)));
      expect(formulas).toEqual([]);
    }
  });

  test('tells hosts of redirects a line each', () => {
    expect(
      read('_redirects')
        .trim()
        .split('\n')
        .filter((line) => !/^\/[a-z0-9/-]+ \/[a-z0-9/-]+ 301!?$/.test(line)),
    ).toEqual([]);
  });
});

/** The properties of a calendar, by RFC 5545 and RFC 7986, and those of its common readers. */
const CALENDAR_PROPERTIES = [
  ...['version', 'prodid', 'url', 'source', 'method', 'name'],
  ...['x-wr-calname', 'x-wr-caldesc', 'refresh-interval', 'x-published-ttl'],
];

/** What stands in a page that no template puts there: planted elements, handlers, inline scripts, links that run. */
const injected = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const names = element.getAttributeNames();
        // Files to be saved, of types that no browser shows, and a description for machines.
        const saved = /^data:application\/(?:x-research-info-systems|x-bibtex|vnd\.citationstyles\.csl\+json);charset=utf-8,[^"<>]*$/;
        if (element.matches('.citation-files > a[download]') && saved.test(element.getAttribute('href') ?? '')) return false;
        if (element.matches('body > script[type="application/ld+json"]')) return false;
        const runs = ['href', 'src', 'action', 'formaction'].some((name) =>
          /^\s*(?:javascript|data|vbscript):/i.test(element.getAttribute(name) ?? ''),
        );
        const isStrange = element.matches(
          '[data-planted], iframe, object, embed, base, foreignObject, svg script, body script:not([src]), img:not([src^="/"])',
        );
        return runs || isStrange || names.some((name) => name.startsWith('on'));
      })
      .map((element) => element.outerHTML.slice(0, 200)),
  );

const titlesIn = (page: Page, feed: string): Promise<string[]> =>
  page.evaluate(
    (text) => [...new DOMParser().parseFromString(text, 'application/xml').querySelectorAll('item > title')].map((it) => it.textContent),
    feed,
  );

async function headingOf(page: Page, id: string): Promise<string> {
  await page.goto(`${ORIGIN}/briefings/${id}/`);
  return (await page.locator('h1').textContent())?.trim() ?? '';
}
