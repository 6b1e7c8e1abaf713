import { expect, test } from '@playwright/test';
import { allHits, box, facet, found, openFacet, openSearch, titles, value } from './search-page.ts';

test.use({ viewport: { width: 360, height: 740 } });

const FILTERED = '?q=Berg&country=sudonia&country=estmark&from=2015';

test('on a phone the active filters are above the results, and the filter panel is closed', async ({ page }) => {
  await openSearch(page, FILTERED);
  const filters = page.getByRole('list', { name: 'Active filters' });
  await expect(filters.getByRole('button')).toHaveText(['Country: Sudonia', 'Country: Estmark', 'Date of the visit: from 2015']);
  await expect(facet(page, 'country')).toBeHidden();
});

test('a filter is removed by its button, and the focus goes to the next button and at last to the filter panel', async ({ page }) => {
  await openSearch(page, FILTERED);
  const remove = (filter: string) => page.getByRole('button', { name: `Remove filter: ${filter}`, exact: true });
  await remove('Country: Sudonia').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?q=Berg&country=estmark&from=2015$/);
  await expect(remove('Country: Estmark')).toBeFocused();
  await remove('Date of the visit: from 2015').click();
  await expect(remove('Country: Estmark')).toBeFocused();
  const before = await found(page);
  await page.keyboard.press('Enter');
  await expect(page.locator('#search-narrowing > summary')).toBeFocused();
  await expect.poll(() => found(page)).toBeGreaterThan(before);
  await page.goBack();
  await expect(remove('Country: Estmark')).toBeVisible();
});

test('a chosen filter is among the active filters, and its button removes the choice', async ({ page }) => {
  await openSearch(page, '?q=Sudonia');
  await page.locator('#search-narrowing > summary').click();
  await openFacet(page, 'country');
  await value(page, 'country', 'estmark').check();
  await page.getByRole('button', { name: 'Remove filter: Country: Estmark' }).click();
  await expect(value(page, 'country', 'estmark')).not.toBeChecked();
  await expect(page).toHaveURL(/\?q=Sudonia$/);
});

test('a reader who removes the last filter of a search without words is in the search box', async ({ page }) => {
  await openSearch(page, '?country=estmark');
  await page.getByRole('button', { name: 'Remove filter: Country: Estmark' }).click();
  await expect(box(page)).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Try one of these' })).toBeVisible();
});

test('a reader who chose filters and follows a result comes back to that result, with the filter panel closed', async ({ page }) => {
  await openSearch(page, '?q=Sudonia');
  await page.locator('#search-narrowing > summary').click();
  await openFacet(page, 'country');
  await value(page, 'country', 'estmark').check();
  await expect(page).toHaveURL(/country=estmark/);
  await allHits(page);
  const result = titles(page).nth(3);
  const url = await result.getAttribute('href');
  await result.click();
  await expect(page).toHaveURL(/\/briefings\//);
  await page.goBack();
  await expect(facet(page, 'country')).toBeHidden();
  await expect(page.locator(`#search-hits a[href="${url ?? ''}"]`).first()).toBeInViewport();
});
