import { expect, test } from '@playwright/test';

test('a long list of names narrows as the reader types, and can be ordered by country', async ({ page }) => {
  await page.goto('people/');
  const items = page.locator('.index > li:not(.side)');
  const all = await items.count();
  const name = (await items.nth(1).getByRole('link').textContent()) ?? '';
  await page.getByLabel('Find in this list').fill(name);
  await expect(page.locator('.index > li:visible')).toHaveCount(1);
  await expect(page.getByRole('status')).toHaveText(`1 of ${all} shown.`);
  await page.getByLabel('Find in this list').fill('');
  await page.getByLabel('Order').selectOption({ label: 'By country' });
  const headings = await page.locator('.index .side').allTextContents();
  expect(headings.length).toBeGreaterThan(1);
  expect(headings).toEqual(headings.toSorted((a, b) => a.localeCompare(b, 'en')));
  await expect(items).toHaveCount(all);
});

test('the timeline shows only the visits of the chosen country, and fades the dots of the others', async ({ page }) => {
  await page.goto('timeline/');
  const select = page.getByLabel('Show visits of');
  const [value = ''] = await select
    .locator('option')
    .evaluateAll((options) => options.slice(1).map((option) => option.getAttribute('value') ?? ''));
  await select.selectOption(value);
  const shown = page.locator('.visits > li:visible');
  expect(await shown.evaluateAll((items) => items.map((item) => item.getAttribute('data-countries')))).not.toEqual([]);
  for (const countries of await shown.evaluateAll((items) => items.map((item) => item.getAttribute('data-countries') ?? ''))) {
    expect(countries.split(' ')).toContain(value);
  }
  await expect(page.locator(`.calendar [data-faded][data-countries~="${value}"]`)).toHaveCount(0);
});

test('the page for a missing address offers the addresses most like it, and a search for its words', async ({ page }) => {
  await page.goto('people/');
  const href = (await page.locator('.index .name a').first().getAttribute('href')) ?? '';
  const typo = href.replace(/(.)\/$/u, '$1$1/');
  await page.goto(typo);
  await expect(page.locator('[data-nearest] a').first()).toHaveAttribute('href', href);
  await expect(page.getByLabel('Search past visits')).not.toHaveValue('');
});

test('the face with Cyrillic letters loads where a page begins with a name in them, and not for a list of names', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  const isLoaded = () => loaded.some((url) => url.includes('-cyrillic.'));
  await page.goto('people/', { waitUntil: 'networkidle' });
  await expect(page.locator('.index .own-name', { hasText: 'Варов' })).toHaveCount(1);
  expect(isLoaded()).toBe(false);
  await page.goto('people/leonid-varov/');
  await expect.poll(isLoaded).toBe(true);
});
