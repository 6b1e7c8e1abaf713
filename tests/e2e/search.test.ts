import { expect, test, type Page } from '@playwright/test';
import { allHits } from './search-page.ts';

const titles = (page: Page) => page.locator('#search-hits h2 a');

async function firstHit(page: Page, query: string): Promise<string | null> {
  await page.goto('search/');
  await page.getByLabel('Search for').fill(query);
  await expect(page.locator('#search-status')).toContainText(`for “${query}”`);
  await allHits(page);
  return titles(page).first().getAttribute('href');
}

for (const [query, id] of [
  ['gas protocol equipment', '2021-04-06-lavrov-islamabad'],
  ['vaccine doses', '2021-04-06-lavrov-islamabad'],
  ['Kashmir Lavrov', '2021-04-06-lavrov-islamabad'],
  ['wheat Putin', '2022-02-23-khan-moscow'],
  ['crude oil Bhutto', '2023-01-29-bhutto-zardari-moscow'],
] as const) {
  test(`typing “${query}” finds ${id} first`, async ({ page }) => {
    expect(await firstHit(page, query)).toContain(`/briefings/${id}/`);
  });
}

test('Lavrov, Лавров, لاوروف and Lawrow find the same set', async ({ page }) => {
  const sets = [];
  for (const query of ['Lavrov', 'Лавров', 'لاوروف', 'Lawrow']) {
    await firstHit(page, query);
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

test('a hit points at the section in which the words stand, marked', async ({ page }) => {
  await firstHit(page, 'gas protocol equipment');
  const section = page.locator('.hit-sections a').first();
  await expect(page.locator('.hit-sections mark').first()).toBeVisible();
  expect(await section.getAttribute('href')).toMatch(/\/briefings\/2021-04-06-lavrov-islamabad\/\?marks=[^#]+#[a-z]/);
  await section.click();
  const anchor = new URL(page.url()).hash;
  await expect(page.locator(`[id="${decodeURIComponent(anchor.slice(1))}"]`)).toBeInViewport();
});

test('filters narrow the hits down, show counts, and can be cleared', async ({ page }) => {
  await firstHit(page, 'Russia');
  const before = await titles(page).count();
  await page.locator('#facet-topic summary').click();
  const wheat = page.getByRole('checkbox', { name: /Wheat/ });
  await expect(page.locator('label', { has: wheat }).locator('.count')).toHaveText(/^\d+$/);
  await wheat.check();
  await expect(titles(page)).not.toHaveCount(before);
  await expect(titles(page).first()).toHaveAttribute('href', /2022-02-23-khan-moscow/);
  await expect(page).toHaveURL(/topic=wheat/);
  await expect(wheat).toBeFocused();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(titles(page)).toHaveCount(before);
});

test('the address holds the search; back and a reload return to it', async ({ page }) => {
  await firstHit(page, 'wheat Putin');
  await expect(page).toHaveURL(/\?q=wheat\+Putin$/);
  await titles(page).first().click();
  await expect(page).toHaveURL(/\/briefings\//);
  await page.goBack();
  await expect(page.getByLabel('Search for')).toHaveValue('wheat Putin');
  await expect(titles(page).first()).toHaveAttribute('href', /2022-02-23-khan-moscow/);
  await page.reload();
  await expect(titles(page).first()).toHaveAttribute('href', /2022-02-23-khan-moscow/);
});

test('the keyboard alone goes from the box through the hits and back', async ({ page }) => {
  await page.goto('search/');
  await page.getByLabel('Search for').focus();
  await page.keyboard.type('Lavrov');
  await expect(titles(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(titles(page).first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('Search for')).toBeFocused();
});

test('nothing typed offers a beginning, nothing found offers a way on', async ({ page }) => {
  await page.goto('search/');
  await expect(page.getByRole('link', { name: 'Лавров' })).toBeVisible();
  await page.getByLabel('Search for').fill('xylophone');
  await expect(page.locator('#search-status')).toContainText('No results for “xylophone”');
  await expect(page.getByRole('heading', { name: 'Browse' })).toBeVisible();
  await expect(page.locator('#search-announcer')).toContainText('No results');
  const [way, filters] = await Promise.all(['#search-beginning', '#search-narrowing'].map((it) => page.locator(it).boundingBox()));
  expect(way?.y).toBeLessThan((filters?.y ?? 0) + (filters?.height ?? 0));
});

test('nothing of the index is loaded before the reader reaches for the box', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('search/', { waitUntil: 'networkidle' });
  expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  await page.getByLabel('Search for').focus();
  await expect.poll(() => asked.filter((url) => url.includes('/pagefind/')).length).toBeGreaterThan(0);
});

test('an index that does not load gives a message and a retry', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('search/?q=wheat');
  await expect(page.locator('#search-status')).toContainText('The search index could not be loaded.');
  await page.unroute('**/pagefind/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(titles(page).first()).toHaveAttribute('href', /2022-02-23-khan-moscow/);
});

for (const query of ['<img src=x onerror=alert(1)>', '"', '\\', ':', '😀', 'a'.repeat(5_000)]) {
  test(`a hostile address does nothing but search: ${query.slice(0, 30)}`, async ({ page }) => {
    const heard: string[] = [];
    page.on('console', (message) => heard.push(message.text()));
    page.on('dialog', (dialog) => heard.push(dialog.message()));
    page.on('pageerror', (error) => heard.push(error.message));
    await page.goto(`search/?q=${encodeURIComponent(query)}&person=${encodeURIComponent(query)}`);
    await expect(page.locator('#search-status')).toContainText(/./);
    expect(await page.locator('main img').count()).toBe(0);
    expect(heard).toEqual([]);
  });
}
