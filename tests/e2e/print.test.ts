import { expect, test, type Page } from '@playwright/test';
import { BRIEFING, PAGE_TYPES } from './pages.ts';

/** How many pages of A4 the page prints on. */
async function pagesOnPaper(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}

test('the longest briefing but one prints on two pages', async ({ page }) => {
  await page.goto('briefings/2022-02-23-khan-moscow/', { waitUntil: 'networkidle' });
  expect(await pagesOnPaper(page)).toBe(2);
});

test('the longest briefing prints on three pages', async ({ page }) => {
  await page.goto(BRIEFING, { waitUntil: 'networkidle' });
  expect(await pagesOnPaper(page)).toBe(3);
});

test('on paper there is the name of the site, no navigation, every source with its address, and no small print', async ({ page }) => {
  await page.goto(BRIEFING);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.brand')).toBeVisible();
  for (const part of ['nav', '.quick-search', '.site-footer', '.route-map', '.related'])
    await expect(page.locator(part).first()).toBeHidden();
  const source = page.locator('.sources a[href^="http"]').first();
  const href = await source.getAttribute('href');
  expect(await source.evaluate((it) => getComputedStyle(it, '::after').content)).toBe(`" <\u2060${href}>"`);
  const smallest = await page
    .locator('article :is(p, li, dd, dt, a, figcaption):visible:not(sup *)')
    .evaluateAll((all) => Math.min(...all.map((it) => parseFloat(getComputedStyle(it).fontSize) * 0.75)));
  expect(smallest).toBeGreaterThan(8.49); // browsers round to parts of a pixel
});

test('promises are printed without the form that filters them', async ({ page }) => {
  await page.goto(PAGE_TYPES.commitments);
  await expect(page.locator('.commitment-filters')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.commitment-filters')).toBeHidden();
});
