import { expect, test, type Page } from '@playwright/test';
import { readWorkerConfig, startHost } from '../offline-host.ts';
import { waitUntilSaved } from '../saved-files.ts';
import { allHits, box, found, openFacet, status, titles } from './search-page.ts';
import { OFFLINE_ROOT_SITE, OFFLINE_SITE } from '../sites.ts';

/** Searches with Enter, filters, and walks back through both. */
async function tryTheSearch(page: Page, searchPage: string): Promise<void> {
  await page.goto(searchPage);
  await box(page).fill('Sudopol');
  await box(page).press('Enter');
  await allHits(page);
  const all = await found(page);
  await openFacet(page, 'topic');
  const topics = page.locator('#facet-topic').getByRole('checkbox');
  await topics.last().check();
  await expect(page).toHaveURL(/topic=/);
  await expect(page.locator('#search-in-use li')).toHaveCount(1);
  await page.goBack();
  await expect(topics.last()).not.toBeChecked();
  await expect.poll(() => found(page)).toBe(all);
  await box(page).fill('ferry');
  await box(page).press('Enter');
  await expect(status(page)).toContainText('ferry');
  await expect(titles(page).first()).toContainText('ferry');
  await page.goBack();
  await expect(status(page)).toContainText('Sudopol');
}

for (const { base, outDir } of [OFFLINE_ROOT_SITE, OFFLINE_SITE])
  test(`with a service worker at ${base} a search has Enter, filters and Back, also without a network`, async ({ page }) => {
    const host = await startHost(outDir, base);
    const home = host.origin + base;
    await page.goto(`${home}about/`);
    await page.waitForFunction(() => navigator.serviceWorker.ready.then(() => true));
    await waitUntilSaved(page, base, 'about/');
    await tryTheSearch(page, `${home}search/`);
    const { index } = await readWorkerConfig(home);
    await waitUntilSaved(page, base, 'search/', ...index);
    await host.cut();
    await tryTheSearch(page, `${home}search/`);
  });
