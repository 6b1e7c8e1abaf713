import { expect, test } from '@playwright/test';
import { notice, openSearch, status } from './search-page.ts';

test('a question about promises links to the promises', async ({ page }) => {
  await openSearch(page, '?q=what+did+Estmark+promise+Sudonia');
  await notice(page)
    .getByRole('link', { name: /promises$/ })
    .click();
  await expect(status(page)).toContainText(/^\d+ promises/);
});

test('what a search was read as can be taken back', async ({ page }) => {
  await openSearch(page, '?q=Varov+April+2021');
  await page.getByRole('button', { name: 'April 2021 dates' }).click();
  await expect(page.locator('#search-query')).toHaveValue('Varov "April 2021"');
});
