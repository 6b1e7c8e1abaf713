import { expect, test, type Page } from '@playwright/test';
import { BRIEFING, PAGE_TYPES } from './pages.ts';

/** The number of A4 sheets on which the page prints. */
async function countSheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}

test('a long briefing prints on two pages', async ({ page }) => {
  await page.goto(BRIEFING, { waitUntil: 'networkidle' });
  expect(await countSheets(page)).toBe(2);
});

test('on paper a briefing has the name of the site, its map, no navigation, the address of every source, and no text below 8.5 points', async ({
  page,
}) => {
  await page.goto(BRIEFING);
  await page.emulateMedia({ media: 'print' });
  for (const part of ['.brand', '.route-map img']) await expect(page.locator(part)).toBeVisible();
  for (const part of ['nav', '.quick-search', '.site-footer', '.related']) await expect(page.locator(part).first()).toBeHidden();
  const source = page.locator('.sources a[href^="http"]').first();
  const href = await source.getAttribute('href');
  expect(await source.evaluate((link) => getComputedStyle(link, '::after').content)).toBe(`" <\u2060${href}>"`);
  const smallest = await page
    .locator('article :is(p, li, dd, dt, a, figcaption):visible:not(sup *)')
    .evaluateAll((texts) => Math.min(...texts.map((text) => parseFloat(getComputedStyle(text).fontSize) * 0.75)));
  expect(smallest).toBeGreaterThan(8.49); // browsers round to fractions of a pixel
});

test('the list of commitments prints without its filters', async ({ page }) => {
  await page.goto(PAGE_TYPES.commitments);
  await expect(page.locator('.list-filters')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.list-filters')).toBeHidden();
});

test('what lies over a page is not printed', async ({ page }) => {
  await page.goto(BRIEFING);
  await page.locator('.prose a[href*="/people/"]').first().hover();
  await expect(page.locator('.preview-card')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.preview-card')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('dialog')).toBeHidden();
});
