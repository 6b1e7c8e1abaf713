import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readWorkerConfig, startHost, type Host } from '../e2e/offline-host.ts';
import { OFFLINE_SITE, SITES } from '../e2e/sites.ts';
import { firefoxPath, startFirefox } from './firefox.ts';
import type { OtherBrowser, Tab } from './tab.ts';
import { startWebkit, webkitPath } from './webkit.ts';

const BROWSERS = [
  { name: 'Firefox', path: firefoxPath(), start: startFirefox, howTo: 'Install one, or name it: FIREFOX=/path/to/firefox' },
  { name: 'WebKit', path: webkitPath(), start: startWebkit, howTo: 'Debian has it as webkit2gtk-driver; it also needs xvfb.' },
];

for (const { name, path, howTo } of BROWSERS) if (!path) console.log(`No ${name} was found, so nothing was tried in it. ${howTo}`);

const BRIEFING = 'briefings/2021-04-06-varov-sudopol/';

describe.each(BROWSERS.filter(({ path }) => path !== undefined))('in $name', ({ path, start }) => {
  let browser: OtherBrowser;
  let tab: Tab;
  const textOf = (selector: string) => tab.read<string>(`document.querySelector('${selector}').textContent`);
  const searchEnds = () =>
    tab.until(`document.querySelector('#search-status strong') && document.querySelector('#search-hits').ariaBusy === 'false'`);

  beforeAll(async () => {
    browser = await start(path ?? '');
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    tab = await browser.newTab();
  });
  afterEach(() => tab.close());

  describe.each(Object.values(SITES))('at $base', ({ outDir, base }) => {
    let host: Host;
    let home = '';
    beforeAll(async () => {
      host = await startHost(outDir, base);
      home = host.origin + base;
    });
    afterAll(() => host.cut());
    afterEach(() => expect(tab.errors()).toEqual([]));

    it('a search finds, marks, filters, and Back and Enter walk through what was searched for', async () => {
      await tab.open(`${home}search/`);
      await tab.fill('#search-query', 'Varov');
      await searchEnds();
      const all = Number(/^\d+/.exec(await textOf('#search-status'))?.[0]);
      expect(all).toBeGreaterThan(1);
      await tab.until(`[...document.querySelectorAll('#search-hits mark')].some((mark) => mark.textContent === 'Varov')`);
      await tab.click('#facet-topic:not([open]) summary');
      await tab.click('#facet-topic input');
      await tab.until(`location.search.includes('topic=')`);
      await tab.until(`parseInt(document.querySelector('#search-status').textContent) < ${all}`);
      await tab.back();
      await tab.until(`document.querySelector('#search-status').textContent.startsWith('${all} ')`);
      await tab.fill('#search-query', 'wheat');
      await tab.pressEnter('#search-query');
      await tab.until(`document.querySelector('#search-status').textContent.includes('wheat')`);
      await tab.back();
      await tab.until(`document.querySelector('#search-status').textContent.includes('Varov')`);
    });

    it('a note shows its sources where the pointer rests, and leads to them', async () => {
      await tab.open(home + BRIEFING);
      const note = '.prose sup a[aria-label^="Sources "]';
      await tab.hover(note);
      await tab.until(`document.querySelector('.source-card:popover-open') !== null`);
      await tab.click(note);
      await tab.until(`document.querySelector(':target') !== null`);
    });

    it('promises are filtered', async () => {
      await tab.open(`${home}commitments/`);
      const total = await tab.read<string>(`document.querySelector('[role="status"][data-total]').dataset.total`);
      await tab.until(`!('waits' in document.querySelector('#commitment-filters').dataset)`);
      await tab.choose('select[name=state]', 'fulfilled');
      await tab.until(`/^\\d+ of ${total} promises/.test(document.querySelector('[role="status"][data-total]').textContent)`);
      await tab.until(`location.search === '?state=fulfilled'`);
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
      const saved = (page: string) => tab.until(`caches.match('${OFFLINE_SITE.base}${page}').then((file) => file !== undefined)`);
      await tab.open(home + ferry);
      await saved(ferry);
      await saved('offline/');
      await tab.open(`${home}search/?q=ferry`);
      await searchEnds();
      const { index } = await readWorkerConfig(home);
      for (const path of ['search/', ...index]) await saved(path);
      await host.cut();
      await tab.open(home + ferry);
      expect(await textOf('h1')).toContain('date for the ferry');
      await tab.open(`${home}countries/`);
      expect(await textOf('h1')).toBe('No connection');
      await tab.open(`${home}search/?q=ships&from=2021`);
      await searchEnds();
      expect(await textOf('#search-hits h2 a')).toContain('ferry');
    });
  });
});
