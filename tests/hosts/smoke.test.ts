import { readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:http2';
import { extname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { CACHE_CONTROL, HEADERS, HEADERS_BY_TLS, MEDIA_TYPES } from '../../src/hosts/host-settings.ts';
import { isMistake } from '../e2e/page-errors.ts';
import { findProgram, HOSTS, INSTANCES, MOVED, portOf, SITES } from './hosts.ts';

const lowerCase = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

const BRIEFING = `briefings/${MOVED.to}/`;

for (const instance of INSTANCES.filter((it) => findProgram(it.host))) {
  const { host, site } = instance;
  if (site === 'secure') continue;
  const { isConfigured, compresses, sendsHeaders } = HOSTS[host];
  const { base, outDir } = SITES[site];
  const address = (path: string) => `http://localhost:${portOf(instance)}${base}${path}`;

  test.describe(`${host} at ${base}`, () => {
    test('is read: home, briefing, section, search, filter', async ({ page }) => {
      const failed: string[] = [];
      page.on('response', (response) => response.status() >= 400 && failed.push(response.url()));
      page.on('pageerror', (error) => isMistake(error) && failed.push(error.message));
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

    test('leads from the longest former address, and keeps the query', async ({ request }) => {
      if (!isConfigured) return;
      for (const from of [MOVED.from, MOVED.longFrom]) {
        for (const query of ['', '?marks=ferry&from=feed']) {
          const response = await request.get(address(`briefings/${from}/${query}`), { maxRedirects: 0 });
          expect(response.status()).toBe(301);
          const to = new URL(response.headers()['location'] ?? '', address('')).href;
          expect(to).toBe(address(`${BRIEFING}${query}`));
          expect(response.headers()).toMatchObject(lowerCase({ ...HEADERS, 'Cache-Control': CACHE_CONTROL.other }));
        }
      }
    });

    test('tells a browser that has a page already that nothing has changed', async ({ request }) => {
      if (host === 'bucket') return; // the store does that
      for (const encoding of ['identity', 'gzip']) {
        const headers = { 'accept-encoding': encoding };
        const tags = (await request.get(address(''), { headers })).headers();
        const validator = tags['etag'] ? { 'if-none-match': tags['etag'] } : { 'if-modified-since': tags['last-modified'] ?? '' };
        const response = await request.get(address(''), { headers: { ...headers, ...validator } });
        expect(response.status()).toBe(304);
        if (tags['vary'] && host !== 'lighttpd') expect(response.headers()['vary']).toBe(tags['vary']);
      }
    });

    test('names the type of every kind of file', async ({ request }) => {
      if (!isConfigured || host === 'bucket') return; // a bucket is told the types when it is filled
      const files = readdirSync(outDir, { recursive: true, encoding: 'utf8' });
      for (const [ending, type] of Object.entries(MEDIA_TYPES)) {
        const file = files.find((it) => extname(it) === `.${ending}`);
        const sent = (await request.get(address(file ?? `no file of the site ends in ${ending}`))).headers()['content-type'];
        expect(sent?.toLowerCase().replace('; ', ';')).toBe(type.replace('; ', ';'));
      }
    });

    test('lets nobody keep the answer that there is no file, and says that it is a page', async ({ request }) => {
      if (!isConfigured || host === 'bucket') return; // as the store has it
      const [font] = /assets\/[^"]+\.woff2/.exec(await (await request.get(address(''))).text()) ?? [''];
      expect((await request.get(address(font))).headers()['cache-control']).toBe(CACHE_CONTROL.hashed);
      for (const path of ['assets/nowhere.js', 'pagefind/index/nowhere.pf_index', 'nowhere.ics', 'nowhere.csv', 'a'.repeat(300)]) {
        const response = await request.get(address(path), { maxRedirects: 0 });
        expect([403, 404]).toContain(response.status());
        expect(response.headers()).toMatchObject(lowerCase({ ...HEADERS, 'Cache-Control': CACHE_CONTROL.other }));
        expect(response.headers()['content-type']).toMatch(/^text\/html/);
      }
    });

    test('names the types of the manifest and of calendars, and shows its own page instead of a folder or a file for other hosts', async ({
      page,
      request,
    }) => {
      if (!isConfigured) return;
      expect((await request.get(address('site.webmanifest'))).headers()['content-type']).toBe('application/manifest+json');
      expect((await request.get(address('calendar.ics'))).headers()['content-type']).toMatch(/^text\/calendar; ?charset=utf-8$/i);
      const twin = /https?:[^)]*\/(briefings\/[^)]*index\.md)/.exec(await (await request.get(address('llms.txt'))).text())?.[1];
      expect((await request.get(address(twin ?? ''))).headers()['content-type']).toMatch(/^text\/markdown; ?charset=utf-8$/i);
      for (const path of ['maps/', '.htaccess', '_headers', '_redirects', '.readout', '%2enojekyll', 'feed.xml/', 'index.html/x/']) {
        const response = await page.goto(address(path));
        expect([403, 404]).toContain(response?.status());
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
      }
      expect(await (await request.get(address('.well-known/security.txt'))).text()).toContain('Contact: mailto:');
    });

    test('adds the slash that an address lacks', async ({ request }) => {
      const response = await request.get(address(BRIEFING.slice(0, -1)));
      expect(response.url()).toBe(address(BRIEFING));
      expect(response.ok()).toBe(true);
      if (!isConfigured) return;
      const moved = await request.get(address(`${BRIEFING.slice(0, -1)}?q=%D0%B6%20x&page=2`), { maxRedirects: 0 });
      expect(new URL(moved.headers()['location'] ?? '', address('')).href).toBe(address(`${BRIEFING}?q=%D0%B6%20x&page=2`));
      expect(moved.headers()['cache-control']).toBe(CACHE_CONTROL.other);
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
        expect(headers).toMatchObject(lowerCase({ ...HEADERS, 'Cache-Control': cache }));
      }
    });
  });
}

for (const instance of INSTANCES.filter(({ host, site }) => site === 'secure' && findProgram(host))) {
  test.describe(`${instance.host} by TLS`, () => {
    test.use({ ignoreHTTPSErrors: true });
    const secure = (path: string) => `https://localhost:${portOf(instance, 'https')}/${path}`;

    test('serves the site with its headers, and tells browsers to stay with TLS', async ({ page, request }) => {
      await page.goto(secure(BRIEFING));
      await expect(page.getByRole('heading', { level: 1 })).toContainText('ferry');
      for (const path of ['', BRIEFING, `briefings/${MOVED.from}/`, 'nowhere/']) {
        const response = await request.get(secure(path), { maxRedirects: 0 });
        expect(response.headers()).toMatchObject(lowerCase(HEADERS_BY_TLS));
      }
    });

    test('leads from plain HTTP to TLS, and keeps path and query', async ({ request }) => {
      for (const path of ['search/?q=gas&page=2', 'search/?q=%D0%B6%20x%26', 'a%3Fb%20%D0%B6', 'a%0d%0aX-Header:1']) {
        const response = await request.get(`http://localhost:${portOf(instance)}/${path}`, { maxRedirects: 0 });
        // lighttpd refuses a line break.
        if (response.status() === 400) continue;
        expect(response.status()).toBe(301);
        expect(response.headers()['location']).toBe(secure(path));
        expect(response.headers()['strict-transport-security']).toBeUndefined();
      }
    });

    test('speaks HTTP/2', async () => {
      const session = connect(secure(''), { rejectUnauthorized: false });
      const status = await new Promise((resolve, reject) => {
        session.on('error', reject);
        session.request({ ':path': '/' }).on('response', (headers) => {
          resolve(headers[':status']);
        });
      });
      session.destroy();
      expect(status).toBe(200);
    });
  });
}
