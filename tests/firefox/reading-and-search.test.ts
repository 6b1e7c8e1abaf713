import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startHost, type Host } from '../e2e/offline-host.ts';
import { OFFLINE_SITE, SITES } from '../e2e/sites.ts';
import { firefoxPath, startFirefox, type Firefox } from './firefox.ts';

const path = firefoxPath();
if (!path) console.log('No Firefox was found, so nothing was tried in it. Install one, or name it: FIREFOX=/path/to/firefox');

const BRIEFING = 'briefings/2021-04-06-varov-sudopol/';

let firefox: Firefox;
let page: Page;
const problems: string[] = [];

/** Waits until a function, which runs in the page, returns something that is true. */
const until = (condition: string): Promise<unknown> => page.waitForFunction(condition, { polling: 50, timeout: 30_000 });
const textOf = (selector: string): Promise<string> => page.$eval(selector, (element) => element.textContent);
const searchEnds = () =>
  until(`document.querySelector('#search-status strong') && document.querySelector('#search-hits').ariaBusy === 'false'`);
const type = (selector: string, text: string) => page.locator(selector).fill(text);
const found = async () => Number(/^\d+/.exec(await textOf('#search-status'))?.[0] ?? 0);

async function openPage(): Promise<void> {
  const context = await firefox.browser.createBrowserContext();
  page = await context.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
}

describe.skipIf(!path)('in Firefox', () => {
  beforeAll(async () => {
    firefox = await startFirefox(path ?? '');
  });
  afterAll(() => firefox.close());
  beforeEach(openPage);
  afterEach(async () => {
    await page.browserContext().close();
  });

  describe.each(Object.values(SITES))('at $base', ({ outDir, base }) => {
    let host: Host;
    let home = '';
    beforeAll(async () => {
      host = await startHost(outDir, base);
      home = host.origin + base;
    });
    afterAll(() => host.cut());
    afterEach(() => expect(problems.splice(0)).toEqual([]));

    it('a search finds, marks, filters, and Back and Enter walk through what was searched for', async () => {
      await page.goto(`${home}search/`);
      await type('#search-query', 'Varov');
      await searchEnds();
      const all = await found();
      expect(all).toBeGreaterThan(1);
      expect(await page.$$eval('#search-hits mark', (marks) => marks.map((mark) => mark.textContent))).toContain('Varov');
      await page.$eval('#facet-topic', (facet) => ((facet as HTMLDetailsElement).open = true));
      await page.locator('#facet-topic input').click();
      await until(`location.search.includes('topic=')`);
      await until(`parseInt(document.querySelector('#search-status').textContent) < ${all}`);
      await page.goBack();
      await until(`document.querySelector('#search-status').textContent.startsWith('${all} ')`);
      await type('#search-query', 'wheat');
      await page.focus('#search-query');
      await page.keyboard.press('Enter');
      await until(`document.querySelector('#search-status').textContent.includes('wheat')`);
      await page.goBack();
      await until(`document.querySelector('#search-status').textContent.includes('Varov')`);
    });

    it('a note shows its sources where the pointer rests, and leads to them', async () => {
      await page.goto(home + BRIEFING);
      const note = '.prose sup a[aria-label^="Sources "]';
      await page.locator(note).hover();
      await until(`document.querySelector('.source-card:popover-open') !== null`);
      await page.locator(note).click();
      await until(`document.querySelector(':target') !== null`);
    });

    it('promises are filtered', async () => {
      await page.goto(`${home}commitments/`);
      const total = await page.$eval('[role="status"][data-total]', (status) => (status as HTMLElement).dataset['total']);
      await page.select('select[name=state]', 'fulfilled');
      await until(`/^\\d+ of ${total ?? ''} promises/.test(document.querySelector('[role="status"][data-total]').textContent)`);
      await until(`location.search === '?state=fulfilled'`);
    });
  });

  describe('without a network', () => {
    let host: Host;
    let home = '';
    beforeEach(async () => {
      host = await startHost(OFFLINE_SITE.outDir, OFFLINE_SITE.base);
      home = host.origin + OFFLINE_SITE.base;
    });
    afterEach(() => host.cut());

    it('pages that were read are read again, others are not, and a search that was used before finds and filters', async () => {
      const ferry = 'briefings/2021-04-06-berg-sudopol/';
      const saved = (path: string) => until(`caches.match('${OFFLINE_SITE.base}${path}').then((file) => file !== undefined)`);
      await page.goto(home + ferry);
      await saved(ferry);
      await saved('offline/');
      await page.goto(`${home}search/?q=ferry`);
      await searchEnds();
      await saved('search/');
      await host.cut();
      await page.goto(home + ferry);
      expect(await textOf('h1')).toContain('date for the ferry');
      await page.goto(`${home}countries/`);
      expect(await textOf('h1')).toBe('No connection');
      await page.goto(`${home}search/?q=ships&from=2021`);
      await searchEnds();
      expect(await textOf('#search-hits h2 a')).toContain('ferry');
    });
  });
});
