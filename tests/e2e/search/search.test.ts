import { expect, test, type Page } from '@playwright/test';
import { allHits } from './search-page.ts';

const titles = (page: Page) => page.locator('#search-hits h2 a');

async function firstResult(page: Page, query: string): Promise<string | null> {
  await page.goto('search/');
  await page.getByLabel('Search for').fill(query);
  await expect(page.locator('#search-status')).toContainText(`for “${query}”`);
  await allHits(page);
  return titles(page).first().getAttribute('href');
}

for (const [query, id] of [
  ['gas protocol equipment', '2021-04-06-varov-sudopol'],
  ['vaccine doses', '2021-04-06-varov-sudopol'],
  ['wheat Diaz', '2022-02-23-diaz-estburg'],
  ['fog Berg', '2021-04-05-varov-nordhavn'],
] as const) {
  test(`typing “${query}” finds ${id} first`, async ({ page }) => {
    expect(await firstResult(page, query)).toContain(`/briefings/${id}/`);
  });
}

test('Varov, Варов, واروف and Warow find the same briefings', async ({ page }) => {
  const sets = [];
  for (const query of ['Varov', 'Варов', 'واروف', 'Warow']) {
    await firstResult(page, query);
    const more = page.getByRole('button', { name: 'More results' });
    for (let shown = await titles(page).count(); await more.isVisible(); shown = await titles(page).count()) {
      await more.click();
      await expect(titles(page)).not.toHaveCount(shown);
      await allHits(page);
    }
    sets.push(
      (await titles(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')?.replace(/\?marks=[^#]*/, '')))).sort(),
    );
  }
  expect(sets[0]?.length).toBeGreaterThan(3);
  for (const set of sets.slice(1)) expect(set).toEqual(sets[0]);
});

test('a result links to the section that contains the words, highlighted', async ({ page }) => {
  await firstResult(page, 'dredgers winter anchor');
  const section = page.locator('.hit-sections a').first();
  await expect(page.locator('.hit-sections mark').first()).toBeVisible();
  expect(await section.getAttribute('href')).toMatch(/\/briefings\/2021-04-06-varov-sudopol\/\?marks=[^#]+#[a-z]/);
  await section.click();
  await expect(page).toHaveURL(/\/briefings\/.*#/);
  const anchor = new URL(page.url()).hash;
  await expect(page.locator(`[id="${decodeURIComponent(anchor.slice(1))}"]`)).toBeInViewport();
});

test('filters reduce the results, show counts, and can be cleared', async ({ page }) => {
  await firstResult(page, 'Estmark');
  const before = await titles(page).count();
  await page.locator('#facet-topic summary').click();
  const wheat = page.getByRole('checkbox', { name: /Wheat/ });
  await expect(page.locator('label', { has: wheat }).locator('.count')).toHaveText(/^\d+$/);
  await wheat.check();
  await expect(titles(page)).not.toHaveCount(before);
  await expect(titles(page).first()).toHaveAttribute('href', /2022-02-23-diaz-estburg/);
  await expect(page).toHaveURL(/topic=wheat/);
  await expect(wheat).toBeFocused();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(titles(page)).toHaveCount(before);
});

test('the URL holds the search; the back button and a reload return to it', async ({ page }) => {
  await firstResult(page, 'wheat Diaz');
  await expect(page).toHaveURL(/\?q=wheat\+Diaz$/);
  await titles(page).first().click();
  await expect(page).toHaveURL(/\/briefings\//);
  await page.goBack();
  await expect(page.getByLabel('Search for')).toHaveValue('wheat Diaz');
  await expect(titles(page).first()).toHaveAttribute('href', /2022-02-23-diaz-estburg/);
  await page.reload();
  await expect(titles(page).first()).toHaveAttribute('href', /2022-02-23-diaz-estburg/);
});

test('the keyboard alone moves from the search box through the results and back', async ({ page }) => {
  await page.goto('search/');
  await page.getByLabel('Search for').focus();
  await page.keyboard.type('Varov');
  await expect(titles(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(titles(page).first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('Search for')).toBeFocused();
});

test('an empty search offers examples, and a search without results offers the lists', async ({ page }) => {
  await page.goto('search/');
  await page.locator('#examples + ul a').first().click();
  await expect(titles(page).first()).toBeVisible();
  await page.getByLabel('Search for').fill('xylophone');
  await expect(page.locator('#search-status')).toContainText('No results for “xylophone”');
  await expect(page.getByRole('heading', { name: 'Browse' })).toBeVisible();
  await expect(page.locator('#search-announcer')).toContainText('No results');
  const [lists, filters] = await Promise.all(
    ['#search-beginning', '#search-narrowing'].map((selector) => page.locator(selector).boundingBox()),
  );
  expect(lists?.y).toBeLessThan((filters?.y ?? 0) + (filters?.height ?? 0));
});

test('the index does not load before the reader focuses the search box', async ({ page }) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await page.goto('search/', { waitUntil: 'networkidle' });
  expect(requested.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  await page.getByLabel('Search for').focus();
  await expect.poll(() => requested.filter((url) => url.includes('/pagefind/')).length).toBeGreaterThan(0);
});

test('an index that does not load gives a message and a retry', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('search/?q=wheat');
  await expect(page.locator('#search-status')).toContainText('The search index could not be loaded.');
  await page.unroute('**/pagefind/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(titles(page).first()).toHaveAttribute('href', /2022-02-23-diaz-estburg/);
});

for (const query of ['<img src=x onerror=alert(1)>', '"', '\\', ':', '😀', 'a'.repeat(5_000)]) {
  test(`a hostile URL only searches: ${query.slice(0, 30)}`, async ({ page }) => {
    const messages: string[] = [];
    page.on('console', (message) => messages.push(message.text()));
    page.on('dialog', (dialog) => messages.push(dialog.message()));
    page.on('pageerror', (error) => messages.push(error.message));
    await page.goto(`search/?q=${encodeURIComponent(query)}&person=${encodeURIComponent(query)}`);
    await expect(page.locator('#search-status')).toContainText(/./);
    expect(await page.locator('main img').count()).toBe(0);
    expect(messages).toEqual([]);
  });
}
