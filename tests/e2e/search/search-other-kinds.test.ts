import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { notice, openSearch, status } from './search-page.ts';

test('a question about promises links to the promises', async ({ page }) => {
  await openSearch(page, '?q=what+did+Estmark+promise+Sudonia');
  await notice(page)
    .getByRole('link', { name: /promises$/ })
    .click();
  await expect(status(page)).toContainText(/^\d+ promises/);
});

test('a question about what was signed links to the documents, which are filtered by what each of them is', async ({ page }) => {
  await openSearch(page, '?q=what+did+Estmark+and+Sudonia+sign');
  await notice(page)
    .getByRole('link', { name: /documents?$/ })
    .click();
  await expect(status(page)).toContainText(/^\d+ documents/);
  await page.locator('#facet-document > summary').click();
  await page.getByRole('checkbox', { name: 'Protocol' }).check();
  await expect(status(page)).toContainText(/^1 document /);
  await expect(page.locator('#search-hits h2')).toHaveText(['Protocol on the Strait Line gas pipeline']);
});

for (const [format, first] of [
  ['CSV', /^\uFEFFtitle,url,date,publisher,note\r\n/],
  ['RIS', /^TY {2}- NEWS\r\n/],
] as const) {
  test(`the results shown are downloaded as ${format}`, async ({ page }) => {
    await openSearch(page, '?show=sources&from=1990');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: format, exact: true }).click()]);
    expect(await readFile(await download.path(), 'utf8')).toMatch(first);
  });
}

test('what a search was read as can be taken back', async ({ page }) => {
  await openSearch(page, '?q=Varov+April+2021');
  await page.getByRole('button', { name: 'April 2021 dates' }).click();
  await expect(page.locator('#search-query')).toHaveValue('Varov "April 2021"');
});
