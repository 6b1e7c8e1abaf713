import { expect, test } from '@playwright/test';
import { allHits, facet, found, hits, openFacet, openSearch, status, titles, value } from './search/search-page.ts';
import { addressOf, ORIGIN, SITES } from './sites.ts';

test.use({ baseURL: addressOf(SITES.path) });

test('every link, asset, feed and sitemap entry of a site below a path leads to a file', async ({ request }) => {
  test.slow(); // reads the whole site
  const { base } = SITES.path;
  const origin = new URL(addressOf(SITES.path)).origin;
  /** Paths, each with the page on which it was first found. */
  const seen = new Map(
    [base, `${base}feed.xml`, `${base}sitemap-index.xml`, `${base}robots.txt`, `${base}404.html`].map((path) => [path, path]),
  );
  const broken: string[] = [];
  const idsOn = new Map<string, Set<string>>();
  const anchors = new Map<string, string>();
  for (const [path, from] of seen) {
    const response = await (path.endsWith('.png') ? request.head(origin + path) : request.get(origin + path));
    if (!response.ok()) broken.push(`${from} leads to ${path}: ${response.status()}`);
    if (!/html|xml/.test(response.headers()['content-type'] ?? '')) continue;
    const text = await response.text();
    idsOn.set(path, new Set([...text.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] ?? '')));
    for (const match of text.matchAll(/(?:href|src|action|og:image" content)="([^"]+)"|<loc>([^<]+)<\/loc>|<link>([^<]+)<\/link>/g)) {
      const url = new URL((match[1] ?? match[2] ?? match[3] ?? '').replaceAll('&#38;', '&').replaceAll('&amp;', '&'), origin + path);
      const isOurs = url.origin === origin || url.origin === ORIGIN;
      if (!isOurs || !url.protocol.startsWith('http')) continue;
      if (!url.pathname.startsWith(base)) broken.push(`${path} leads out of the base path: ${url.pathname}`);
      if (!seen.has(url.pathname)) seen.set(url.pathname, path);
      if (url.hash) anchors.set(url.pathname + decodeURIComponent(url.hash), path);
    }
  }
  for (const [address, from] of anchors) {
    const [path = '', id = ''] = address.split('#');
    if (!idsOn.get(path)?.has(id)) broken.push(`${from} leads to ${address}, which is not there`);
  }
  expect(broken).toEqual([]);
  expect(seen.size).toBeGreaterThan(90);
  expect(anchors.size).toBeGreaterThan(50);
});

test('the manifest of a site below a path names pages and icons that exist', async ({ request, page }) => {
  await page.goto('');
  const address = await page.locator('link[rel="manifest"]').getAttribute('href');
  const manifest = (await (await request.get(address ?? '')).json()) as { start_url: string; icons: { src: string }[] };
  const paths = [manifest.start_url, ...manifest.icons.map(({ src }) => src)];
  expect(paths.filter((path) => !path.startsWith(SITES.path.base))).toEqual([]);
  for (const path of paths) expect((await request.get(path)).status(), path).toBe(200);
});

test('the search description names the search page below the path', async ({ page, request }) => {
  await page.goto('');
  const description = await request.get((await page.locator('link[rel="search"]').getAttribute('href')) ?? '');
  expect(await description.text()).toContain(`template="${ORIGIN}${SITES.path.base}search/?q={searchTerms}"`);
});

test('a search below a path finds briefings, and a result leads to its page', async ({ page }) => {
  await page.goto('search/?q=wheat+Diaz');
  await page.locator('#search-hits h2 a').first().click();
  await expect(page).toHaveURL(/\/sub\/path\/briefings\/2022-02-23-diaz-estburg\//);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Diaz');
});

test('a search below a path has filters, dates, order, all types of results, feeds and a retry, and obeys the content security policy', async ({
  page,
}) => {
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(error.message));
  await openSearch(page, '?q=Sudonia&from=1999-02-01&sort=oldest');
  const all = await found(page);
  await openFacet(page, 'country');
  await value(page, 'country', 'estmark').check();
  await expect(page.locator('#search-feed')).toHaveAttribute('href', `${SITES.path.base}countries/estmark/feed.xml`);
  await expect.poll(() => found(page)).toBeLessThan(all);
  await allHits(page);
  for (const [show, address] of [
    ['quotes', /^\/sub\/path\/briefings\/.*#quote-/],
    ['promises', /^\/sub\/path\/briefings\/.*#commitment-/],
    ['visits', /^\/sub\/path\/briefings\/\d{4}\/#/],
    ['names', /^\/sub\/path\/countries\/sudonia\/$/],
  ] as const) {
    await page.locator(`#show-${show}`).click();
    await expect(titles(page).first()).toHaveAttribute('href', address);
  }
  await page.goBack();
  await expect(titles(page).first()).toHaveAttribute('href', /\/briefings\/\d{4}\/#/);
  expect(heard).toEqual([]);
  await page.route('**/tables/topic.json', (route) => route.abort());
  await facet(page, 'topic').locator('summary').click();
  await expect(status(page)).toContainText('A list could not be loaded.');
  await page.unroute('**/tables/topic.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(facet(page, 'topic')).toHaveAttribute('open');
  await expect(hits(page)).not.toHaveCount(0);
});
