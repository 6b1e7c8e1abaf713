import type { ServerResponse } from 'node:http';
import { expect, test as base, type Page } from '@playwright/test';
import { axeOn } from './axe.ts';
import { readWorkerConfig, startHost, type Host } from './offline-host.ts';
import { waitUntilSaved } from './saved-files.ts';
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

test('a page that was read can be read offline with its styles, the first page too', async ({ page, host }) => {
  await page.goto(BRIEFING);
  await waitUntilSaved(page, OFFLINE_SITE.base, BRIEFING);
  await page.goto('people/');
  await waitUntilSaved(page, OFFLINE_SITE.base, 'people/');
  const fontSize = await heading(page).evaluate((element) => getComputedStyle(element).fontSize);
  await host.cut();
  await page.goto(BRIEFING);
  await expect(heading(page)).toContainText('date for the ferry');
  await page.goto('people/?from=elsewhere');
  await expect(heading(page)).toHaveText('People');
  expect(await heading(page).evaluate((element) => getComputedStyle(element).fontSize)).toBe(fontSize);
});

test('a page that was not read is replaced by the offline page, which lists those that were', async ({ page, host }) => {
  await page.goto(BRIEFING);
  await waitUntilSaved(page, OFFLINE_SITE.base, BRIEFING, 'offline/');
  await host.cut();
  await page.goto('countries/');
  await expect(heading(page)).toHaveText('No connection');
  const { violations } = await axeOn(page).analyze();
  expect(violations).toEqual([]);
  await page
    .getByRole('region', { name: 'Pages stored on this device' })
    .getByRole('link', { name: /date for the ferry/ })
    .click();
  await expect(page).toHaveURL(new RegExp(`${BRIEFING}$`));
  await expect(heading(page)).toContainText('date for the ferry');
});

test('a search that was used once, on any page, finds other words offline', async ({ page, host }) => {
  await page.goto('about/');
  await waitUntilSaved(page, OFFLINE_SITE.base, 'about/');
  await page.goto('people/');
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('combobox').fill('ferry');
  await expect(page.getByRole('group', { name: 'Briefings' }).getByRole('option').first()).toContainText('ferry');
  const { index } = await readWorkerConfig(host.origin + OFFLINE_SITE.base);
  await waitUntilSaved(page, OFFLINE_SITE.base, 'search/', ...index);
  await host.cut();
  await page.goto('search/?q=ships');
  await expect(page.locator('#search-hits h2 a').first()).toContainText('ferry');
});

test('while there is a network a page is as new as the site', async ({ page, host }) => {
  await page.goto(BRIEFING);
  await waitUntilSaved(page, OFFLINE_SITE.base, BRIEFING);
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

const FOREIGN_PAGE = '<!doctype html><title>Portal</title><h1>Log in to the network</h1></html>';
const html = (status: number, body: string) => (_: unknown, response: ServerResponse) =>
  void response.writeHead(status, { 'content-type': 'text/html' }).end(body);

/** What somebody between the reader and the site, or a host in trouble, answers in place of the site. */
const FOREIGN_ANSWERS: Record<string, Parameters<Host['intercept']>[0]> = {
  'the page of a portal': html(200, FOREIGN_PAGE),
  'an error of the server': html(503, FOREIGN_PAGE),
  'an error page of somebody else': html(404, FOREIGN_PAGE),
  'nothing at all': () => undefined,
  'the beginning of a page': (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).write(FOREIGN_PAGE),
  'a redirect to a portal': ({ url, headers }, response) => {
    const isPortal = headers.host?.startsWith('127.') === true;
    if (isPortal) response.writeHead(200, { 'content-type': 'text/html' }).end(FOREIGN_PAGE);
    else response.writeHead(302, { location: `http://127.0.0.1:${headers.host?.split(':')[1]}${url}` }).end();
  },
};

test.describe('a page that was read is shown, and stays saved, when the answer is', () => {
  for (const [name, answer] of Object.entries(FOREIGN_ANSWERS)) {
    test(name, async ({ page, host }) => {
      await page.goto(BRIEFING);
      await waitUntilSaved(page, OFFLINE_SITE.base, BRIEFING);
      await page.goto('people/');
      host.intercept(answer);
      await page.goto(BRIEFING);
      await expect(heading(page)).toContainText('date for the ferry');
      const style = await heading(page).evaluate((element) => getComputedStyle(element).fontFamily);
      expect(style).toContain('Source Serif');
      await host.cut();
      await page.goto(BRIEFING);
      await expect(heading(page)).toContainText('date for the ferry');
    });
  }
});

test('a page that was not read is what the network says it is, and only a page of the site is saved', async ({ page, host }) => {
  await page.goto(BRIEFING);
  await waitUntilSaved(page, OFFLINE_SITE.base, BRIEFING, 'offline/');
  host.intercept(html(200, FOREIGN_PAGE));
  await page.goto('countries/');
  await expect(heading(page)).toHaveText('Log in to the network');
  await page.goto(`${BRIEFING}?again`);
  await expect(heading(page)).toContainText('date for the ferry');
  await host.cut();
  await page.goto('countries/');
  await expect(heading(page)).toHaveText('No connection');
});

test('a new build replaces the search index, deletes files that nothing names, and keeps the pages that were read', async ({
  page,
  host,
}) => {
  await page.goto('about/');
  await waitUntilSaved(page, OFFLINE_SITE.base, 'about/');
  await page.goto('search/?q=ferry');
  const { version, index } = await readWorkerConfig(host.origin + OFFLINE_SITE.base);
  await waitUntilSaved(page, OFFLINE_SITE.base, 'search/', ...index);
  const cached = () => page.evaluate(async () => (await caches.keys()).sort());
  const [files = ''] = await cached();
  await page.evaluate(async (name) => (await caches.open(name)).put('assets/gone.js', new Response('')), files);
  host.change(`"${version}"`, '"another"');
  await page.goto('people/');
  // The new worker loads one file after the other.
  await expect
    .poll(cached, { timeout: 60_000 })
    .toEqual(['files', 'index:another', 'pages'].map((name) => `readout:${OFFLINE_SITE.base}:${name}`));
  await expect.poll(() => page.evaluate(async () => (await caches.match('assets/gone.js')) === undefined)).toBe(true);
  await host.cut();
  await page.goto('search/?q=ships');
  await expect(page.locator('#search-hits h2 a').first()).toContainText('ferry');
  await page.goto('about/');
  await expect(heading(page)).toHaveText('About this archive');
});

test('a build that does not work offline deletes what was saved, and unregisters the worker', async ({ page, host }) => {
  await page.goto(BRIEFING);
  await waitUntilSaved(page, OFFLINE_SITE.base, BRIEFING);
  host.publish(SITES.path.outDir);
  await page.goto('people/');
  const remains = () =>
    page.evaluate(async () => [...(await caches.keys()), ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope)]);
  await expect.poll(remains).toEqual([]);
  await page.reload();
  expect(await remains()).toEqual([]);
  await host.cut();
  await expect(page.reload()).rejects.toThrow('ERR_CONNECTION_REFUSED');
});
