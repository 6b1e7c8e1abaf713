import { expect, test, type Page } from '@playwright/test';
import { axeOn } from '../axe.ts';
import { allHits, box, openSearch, status, titles } from './search-page.ts';

const section = (page: Page) => page.getByRole('region', { name: 'Your searches' });
const remember = (page: Page) => page.getByLabel('Remember my recent searches');
const keptLinks = (page: Page) => section(page).getByRole('listitem').getByRole('link');
const stored = (page: Page) => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('searches')));

async function submit(page: Page, query: string): Promise<void> {
  await box(page).fill(query);
  await box(page).press('Enter');
  await expect(status(page)).toContainText(query);
  await allHits(page);
}

test('no search is kept before the reader asks', async ({ page }) => {
  await openSearch(page, '?q=wheat');
  await submit(page, 'gas');
  await page.goto('search/');
  await expect(remember(page)).not.toBeChecked();
  await expect(keptLinks(page)).toHaveCount(0);
  await expect(section(page).getByRole('button')).toHaveCount(0);
  expect(await stored(page)).toEqual([]);
});

test('recent searches are listed with their filters, also in the quick search, until one button deletes them', async ({ page }) => {
  await page.goto('search/');
  await remember(page).check();
  await submit(page, 'wheat');
  await openSearch(page, '?q=minister&kind=official');
  await expect.poll(() => stored(page)).toHaveLength(1);
  await page.goto('search/');
  await expect(keptLinks(page)).toHaveText(['minister · Visit type: Official visit', 'wheat']);
  await page.goto('about/');
  await page.keyboard.press('/');
  const options = page.getByRole('group', { name: 'Your searches' }).getByRole('option');
  await expect(options).toHaveText(['minister · Visit type: Official visit', 'wheat']);
  await options.first().click();
  await expect(page).toHaveURL(/search\/\?q=minister&kind=official$/);
  await page.goto('search/');
  await section(page).getByRole('button', { name: 'Delete all my searches' }).click();
  await expect(section(page).getByRole('status')).toContainText('All your searches were deleted');
  await expect(remember(page)).toBeFocused();
  await expect(remember(page)).not.toBeChecked();
  await expect(keptLinks(page)).toHaveCount(0);
  expect(await stored(page)).toEqual([]);
});

test('a search that was only typed is kept when its result is opened', async ({ page }) => {
  await page.goto('search/');
  await remember(page).check();
  await box(page).fill('wheat');
  await titles(page).first().click();
  await expect(page).toHaveURL(/\/briefings\//);
  await page.goto('search/');
  await expect(keptLinks(page)).toHaveText(['wheat']);
});

test('a saved search is found from the search page, and deleted from either place', async ({ page }) => {
  await openSearch(page, '?q=wheat&from=2021&page=2');
  const saving = page.locator('#search-save');
  await saving.getByRole('button', { name: 'Save this search' }).click();
  await expect(saving.getByRole('status')).toContainText('Saved');
  await expect(saving.getByRole('button', { name: 'Delete this saved search' })).toBeFocused();
  await page.goto('search/');
  await expect(remember(page)).not.toBeChecked();
  await keptLinks(page).click();
  await expect(page).toHaveURL(/search\/\?q=wheat&from=2021$/);
  await saving.getByRole('button', { name: 'Delete this saved search' }).click();
  await saving.getByRole('button', { name: 'Save this search' }).click();
  await submit(page, 'gas');
  await expect(saving.getByRole('status')).toBeEmpty();
  await saving.getByRole('button', { name: 'Save this search' }).click();
  await page.goto('search/');
  await section(page)
    .getByRole('button', { name: /^Delete .*gas/ })
    .click();
  await expect(keptLinks(page)).toHaveCount(1);
  await expect(section(page).getByRole('button', { name: /^Delete .*wheat/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(remember(page)).toBeFocused();
  expect(await stored(page)).toEqual([]);
});

for (const [what, breakStorage] of [
  [
    'is full',
    () =>
      (Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      }),
  ],
  [
    'is switched off',
    () =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('off', 'SecurityError');
        },
      }),
  ],
] as const) {
  test(`where the storage of the browser ${what}, the page says so and searches all the same`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript(breakStorage);
    await page.goto('search/');
    await remember(page).click();
    await expect(section(page).getByRole('status')).toContainText('stores nothing');
    await expect(remember(page)).not.toBeChecked();
    await submit(page, 'wheat');
    await page.getByRole('button', { name: 'Save this search' }).click();
    await expect(page.locator('#search-save').getByRole('status')).toContainText('stores nothing');
    await expect(titles(page).first()).toBeVisible();
    expect(errors).toEqual([]);
  });
}

test('a list in two tabs is the same', async ({ page, context }) => {
  await page.goto('search/');
  const other = await context.newPage();
  await openSearch(other, '?q=wheat');
  await other.getByRole('button', { name: 'Save this search' }).click();
  await expect(keptLinks(page)).toHaveText(['wheat']);
});

for (const width of [360, 1280]) {
  test(`with long kept searches at ${width} px the page is accessible and no line is too wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('search/');
    await remember(page).check();
    await openSearch(page, `?q=${'x'.repeat(200)}`);
    await openSearch(page, '?q=واروف');
    await page.getByRole('button', { name: 'Save this search' }).click();
    await page.goto('search/');
    await expect(keptLinks(page)).toHaveCount(3);
    const { violations } = await axeOn(page).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}
