import { expect, test } from '@playwright/test';
import { BRIEFING, PAGE_TYPES } from './pages.ts';

test.use({ javaScriptEnabled: false });

test('a briefing is complete', async ({ page }) => {
  await page.goto(BRIEFING);
  const article = page.getByRole('article');
  for (const heading of [
    'At a glance',
    'Promises and their outcome',
    'Figures',
    'Sources',
    'Cite or share this briefing',
    'Related briefings',
  ]) {
    await expect(article.getByRole('heading', { name: heading })).toBeVisible();
  }
  await expect(article).toContainText('46 per cent');
  await expect(page.locator('[data-promise="partly fulfilled"]').first()).toBeVisible();
  await page.getByText('History').first().click();
  await expect(page.locator('details[open] .note').first()).toBeVisible();
});

test('the search page says that it needs JavaScript and links to the lists', async ({ page }) => {
  await page.goto(PAGE_TYPES.search);
  await expect(page.getByText('Search needs JavaScript')).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'People' })).toBeVisible();
  await expect(page.getByLabel('Search for')).toBeHidden();
});

test('the header links to the search page', async ({ page }) => {
  await page.goto(BRIEFING);
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/search\/$/);
});

test('controls that need JavaScript are hidden', async ({ page }) => {
  await page.goto('');
  await expect(page.getByLabel('Colours')).toBeHidden();
});

test('links from the list lead to every commitment', async ({ page }) => {
  await page.goto(PAGE_TYPES.commitments);
  await expect(page.locator('#commitment-filters')).toBeHidden();
  const total = Number(await page.getByRole('status').getAttribute('data-total'));
  const hrefs = async () => page.locator('.promise .what > a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const found = new Set(await hrefs());
  const earlier = await page
    .getByRole('navigation', { name: 'Earlier years' })
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  for (const address of earlier) {
    await page.goto(address);
    for (const href of await hrefs()) found.add(href);
  }
  expect(earlier.length).toBeGreaterThan(0);
  expect(found.size).toBe(total);
});

test('the search page offers no example that would do nothing', async ({ page }) => {
  await page.goto(PAGE_TYPES.search);
  await expect(page.getByRole('heading', { name: 'Browse' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Try one of these' })).toBeHidden();
});
