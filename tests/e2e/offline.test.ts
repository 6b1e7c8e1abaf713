import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';
import { startHost, type Host } from './cut-off.ts';
import { OFFLINE_SITE, SITES } from './sites.ts';

const BRIEFING = 'briefings/2021-04-06-berg-sudopol/';

const test = base.extend<{ host: Host }>({
  host: async ({ browserName: _ }, use) => {
    const host = await startHost(OFFLINE_SITE.outDir, OFFLINE_SITE.base);
    await use(host);
    await host.cut();
  },
  baseURL: async ({ host }, use) => use(host.origin + OFFLINE_SITE.base),
});

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Waits until the browser keeps everything that these paths below the base lead to. */
const isKept = (page: Page, ...paths: string[]) =>
  expect
    .poll(() =>
      page.evaluate(
        async (all) => (await Promise.all(all.map((path) => caches.match(path)))).every((it) => it !== undefined),
        paths.map(below),
      ),
    )
    .toBe(true);
const below = (path: string) => OFFLINE_SITE.base + path;

test('a page that was read can be read without a network, styles and all, the first one too', async ({ page, host }) => {
  await page.goto(BRIEFING);
  await isKept(page, BRIEFING);
  await page.goto('people/');
  const styled = await heading(page).evaluate((it) => getComputedStyle(it).fontSize);
  await host.cut();
  await page.goto(BRIEFING);
  await expect(heading(page)).toContainText('date for the ferry');
  await page.goto('people/?from=elsewhere');
  await expect(heading(page)).toHaveText('People');
  expect(await heading(page).evaluate((it) => getComputedStyle(it).fontSize)).toBe(styled);
});

test('in the place of a page that was not read stands one that says so, and lists those that were', async ({ page, host }) => {
  await page.goto(BRIEFING);
  await isKept(page, BRIEFING, 'offline/');
  await host.cut();
  await page.goto('countries/');
  await expect(heading(page)).toHaveText('No connection');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
  await page
    .getByRole('region', { name: 'Pages stored on this device' })
    .getByRole('link', { name: /date for the ferry/ })
    .click();
  await expect(page).toHaveURL(new RegExp(`${BRIEFING}$`));
  await expect(heading(page)).toContainText('date for the ferry');
});

test('the search that was used once, on whatever page, finds other words without a network', async ({ page, host }) => {
  await page.goto('about/');
  await isKept(page, 'about/');
  await page.goto('people/');
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('combobox').fill('ferry');
  await expect(page.getByRole('group', { name: 'Briefings' }).getByRole('option').first()).toContainText('ferry');
  const { index } = await keptList(page);
  await isKept(page, 'search/', ...index);
  await host.cut();
  await page.goto('search/?q=ships');
  await expect(page.locator('#search-hits h2 a').first()).toContainText('ferry');
});

test('a page is as new as the site as long as there is a network', async ({ page, host }) => {
  await page.goto(BRIEFING);
  await isKept(page, BRIEFING);
  host.change('date for the ferry', 'day for the ferry');
  await page.goto(BRIEFING);
  await expect(heading(page)).toContainText('day for the ferry');
  await host.cut();
  await page.reload();
  await expect(heading(page)).toContainText('day for the ferry');
  await host.restore();
  host.change('date for the ferry', 'hour for the ferry');
  await page.reload();
  await expect(heading(page)).toContainText('hour for the ferry');
});

test('a new build puts its search index in the place of the old one, drops what nothing names, and keeps what was read', async ({
  page,
  host,
}) => {
  await page.goto('about/');
  await isKept(page, 'about/');
  await page.goto('search/?q=ferry');
  const { version, index } = await keptList(page);
  await isKept(page, 'search/', ...index);
  const cached = () => page.evaluate(async () => (await caches.keys()).sort());
  const [files = ''] = await cached();
  await page.evaluate(async (name) => (await caches.open(name)).put('assets/gone.js', new Response('')), files);
  host.change(`"${version}"`, '"another"');
  await page.goto('people/');
  await expect.poll(cached).toEqual(['files', 'index:another', 'pages'].map((name) => `readout:${OFFLINE_SITE.base}:${name}`));
  await expect.poll(() => page.evaluate(async () => (await caches.match('assets/gone.js')) === undefined)).toBe(true);
  await host.cut();
  await page.goto('search/?q=ships');
  await expect(page.locator('#search-hits h2 a').first()).toContainText('ferry');
  await page.goto('about/');
  await expect(heading(page)).toHaveText('About this archive');
});

test('a build that keeps nothing clears what was kept, and the browser is as it was', async ({ page, host }) => {
  await page.goto(BRIEFING);
  await isKept(page, BRIEFING);
  host.publish(SITES.path.outDir);
  await page.goto('people/');
  const left = () =>
    page.evaluate(async () => [...(await caches.keys()), ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope)]);
  await expect.poll(left).toEqual([]);
  await page.reload();
  expect(await left()).toEqual([]);
  await host.cut();
  await expect(page.reload()).rejects.toThrow('ERR_CONNECTION_REFUSED');
});

/** What the build told the worker. */
const keptList = async (page: Page): Promise<{ version: string; index: string[] }> => {
  const script = await (await page.request.get('offline.js')).text();
  return {
    version: /version:"([^"]+)"/.exec(script)?.[1] ?? '',
    index: [...script.matchAll(/"[^"]*\/(pagefind\/[^"]+\.[a-z_]+)"/g)].map(([, path = '']) => path),
  };
};
