import { expect, test, type Page } from '@playwright/test';
import { PAGE_TYPES } from './pages.ts';

const visible = (page: Page) => page.locator('#documents .document:visible');

test('the filters of documents find those of all years, show how many a value finds, and are kept in the URL', async ({ page }) => {
  await page.goto(PAGE_TYPES.documents);
  const total = Number(await page.getByRole('status').getAttribute('data-total'));
  const option = page.locator('select[name=kind] option[value=treaty]');
  const treaties = Number(/\((\d+)\)/.exec((await option.textContent()) ?? '')?.[1]);
  await page.locator('select[name=kind]').selectOption('treaty');
  await expect(page.getByRole('status')).toHaveText(`${treaties} of ${total} documents.`);
  await expect(visible(page)).toHaveCount(treaties);
  await expect(visible(page).locator('.kind')).toHaveText(Array.from({ length: treaties }, () => /^Treaty/));
  const offered = page.locator('select[name=country] option:not([hidden]):not([value=""])');
  for (const text of await offered.allTextContents()) expect(text).toMatch(/\([1-9]\d*\)/);
  await page.reload();
  await expect(visible(page)).toHaveCount(treaties);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page).toHaveURL((url) => url.search === '');
  await expect(page.locator('#document-filters select').first()).toBeFocused();
});

test('a document leads to its place in the briefing, and from there to the promise that it keeps, and back', async ({ page }) => {
  await page.goto(`${PAGE_TYPES.documents}?kind=protocol&country=estmark`);
  await visible(page).getByRole('link', { name: 'Protocol on the Strait Line gas pipeline' }).first().click();
  await expect(page).toHaveURL(/#document-strait-line$/);
  await page.locator('#document-strait-line').getByRole('link', { name: 'Sign the protocol' }).click();
  await expect(page).toHaveURL(/#commitment-protocol$/);
  await page.locator('#commitment-protocol').getByRole('link', { name: 'Protocol on the Strait Line gas pipeline', exact: true }).click();
  await expect(page).toHaveURL(/#document-strait-line$/);
});
