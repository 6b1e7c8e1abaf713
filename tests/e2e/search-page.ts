import { expect, type Page } from '@playwright/test';

/** What the tests of the search page see of it. */
export const status = (page: Page) => page.locator('#search-status');
export const notice = (page: Page) => page.locator('#search-notice');
export const box = (page: Page) => page.getByLabel('Search for');
export const hits = (page: Page) => page.locator('#search-hits > li');
export const titles = (page: Page) => page.locator('#search-hits h2 a');
export const facet = (page: Page, name: string) => page.locator(`#facet-${name}`);
export const value = (page: Page, name: string, id: string) => page.locator(`[id="${name}-${id}"]`);
export const countOf = async (page: Page, name: string, id: string): Promise<number> =>
  Number(
    await page
      .locator('label', { has: value(page, name, id) })
      .locator('.count')
      .innerText(),
  );

/** Waits until all hits are there: the first come before the others. */
export const allHits = (page: Page): Promise<void> => expect(page.locator('#search-hits')).toHaveAttribute('aria-busy', 'false');

/** Opens the search page at a query string and waits for what it found. */
export async function openSearch(page: Page, query: string): Promise<void> {
  await page.goto(`search/${query}`);
  await expect(status(page).locator('strong')).toBeVisible();
  await allHits(page);
}

/** How many the page says were found. */
export const found = async (page: Page): Promise<number> => Number(/^(\d+)/.exec(await status(page).innerText())?.[1] ?? 0);

/** Opens a facet and waits for its values. */
export async function openFacet(page: Page, name: string): Promise<void> {
  if ((await facet(page, name).getAttribute('open')) === null) await facet(page, name).locator('summary').click();
  await expect(facet(page, name).locator('label').first()).toBeVisible();
}
