import { expect, type Page } from '@playwright/test';

/** The parts of the search page that its tests read. */
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

/** Waits until all results are on the page. The first are drawn before the others. */
export const allHits = (page: Page): Promise<void> => expect(page.locator('#search-hits')).toHaveAttribute('aria-busy', 'false');

/** Opens the search page with a query string and waits for its results. */
export async function openSearch(page: Page, query: string): Promise<void> {
  await page.goto(`search/${query}`);
  await expect(status(page).locator('strong')).toBeVisible();
  await allHits(page);
}

/** The number of results that the page reports, none while it says that it is loading. */
export const found = async (page: Page): Promise<number> =>
  Number(/^(\d+)/.exec(await status(page).locator('strong').innerText())?.[1] ?? 0);

/** Opens a facet and waits for its values. */
export async function openFacet(page: Page, name: string): Promise<void> {
  if ((await facet(page, name).getAttribute('open')) === null) await facet(page, name).locator('summary').click();
  await expect(facet(page, name).locator('label').first()).toBeVisible();
}
