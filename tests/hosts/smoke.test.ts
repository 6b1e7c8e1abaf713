import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { CACHE_CONTROL, HEADERS } from '../../src/hosts/host-settings.ts';
import { findProgram, HOSTS, INSTANCES, MOVED, SITES } from './hosts.ts';

const BRIEFING = `briefings/${MOVED.to}/`;

for (const { host, site, port } of INSTANCES.filter((it) => findProgram(it.host))) {
  const { isConfigured, compresses, sendsHeaders } = HOSTS[host];
  const { base, outDir } = SITES[site];
  const address = (path: string) => `http://localhost:${port}${base}${path}`;

  test.describe(`${host} at ${base}`, () => {
    test('is read: home, briefing, section, search, filter', async ({ page }) => {
      const failed: string[] = [];
      page.on('response', (response) => response.status() >= 400 && failed.push(response.url()));
      page.on('pageerror', (error) => failed.push(error.message));
      page.on('console', (message) => failed.push(message.text()));
      await page.goto(address(''));
      await page.locator('.lead h2 a').click();
      await expect(page).toHaveURL(address(BRIEFING));
      await page.goto(address(`${BRIEFING}#a-date-for-the-ferry`));
      await expect(page.locator(':target')).toBeInViewport();
      await page.goto(address('search/?q=ferry'));
      await page.locator('#facet-topic summary').click();
      await page.getByRole('checkbox', { name: /Trade/ }).check();
      await page.locator('#search-hits h2 a').first().click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('ferry');
      expect(failed).toEqual([]);
    });

    test('leads from a former address to the present one, and keeps the anchor', async ({ page, request }) => {
      await page.goto(address(`briefings/${MOVED.from}/#quote-bridge`));
      await expect(page).toHaveURL(address(`${BRIEFING}#quote-bridge`));
      const { status } = await request
        .get(address(`briefings/${MOVED.from}/`), { maxRedirects: 0 })
        .then((response) => ({ status: response.status() }));
      expect(status).toBe(isConfigured ? 301 : 200);
    });

    test('adds the slash that an address lacks', async ({ request }) => {
      const response = await request.get(address(BRIEFING.slice(0, -1)));
      expect(response.url()).toBe(address(BRIEFING));
      expect(response.ok()).toBe(true);
    });

    test('says where there is no page', async ({ page }) => {
      const response = await page.goto(address('briefings/nowhere/'));
      expect(response?.status()).toBe(404);
      if (isConfigured) await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
    });

    test('hands out the same bytes with and without compression', async ({ request }) => {
      for (const path of ['', BRIEFING, 'feed.xml']) {
        const file = readFileSync(join(outDir, path.endsWith('xml') ? path : `${path}index.html`), 'utf8');
        for (const encoding of ['identity', 'gzip']) {
          const response = await request.get(address(path), { headers: { 'accept-encoding': encoding } });
          expect(await response.text()).toBe(file);
          expect(response.headers()['content-type']).toMatch(path.endsWith('xml') ? /xml/ : /^text\/html/);
          expect(response.headers()['content-encoding']).toBe(compresses && encoding === 'gzip' ? 'gzip' : undefined);
        }
      }
    });

    // Python has none.
    if (!sendsHeaders) return;
    test('sends the headers of the list', async ({ page, request }) => {
      await page.goto(address(''));
      const style = await page.locator('link[rel="stylesheet"]').first().getAttribute('href');
      for (const [path, cache] of [
        [address(''), CACHE_CONTROL.other],
        [new URL(style ?? '', address('')).href, CACHE_CONTROL.hashed],
        [address('pagefind/pagefind-entry.json'), CACHE_CONTROL.other],
      ] as const) {
        const headers = (await request.get(path)).headers();
        expect(headers).toMatchObject(
          Object.fromEntries(Object.entries({ ...HEADERS, 'Cache-Control': cache }).map(([name, value]) => [name.toLowerCase(), value])),
        );
      }
    });
  });
}
