import { expect, test } from '@playwright/test';
import { found, hits, openFacet, openSearch, titles } from './search-page.ts';

test('back and forward go through what was chosen', async ({ page }) => {
  await openSearch(page, '?q=Russia');
  const all = await found(page);
  await openFacet(page, 'topic');
  await page.getByRole('checkbox', { name: /Wheat/ }).check();
  await expect.poll(() => found(page)).toBeLessThan(all);
  await page.goBack();
  await expect.poll(() => found(page)).toBe(all);
  await page.goForward();
  await expect(page.getByRole('checkbox', { name: /Wheat/ })).toBeChecked();
});

test('who comes back from a hit is where she was', async ({ page }) => {
  await openSearch(page, '?q=Pakistan');
  await page.getByRole('button', { name: 'More results' }).click();
  await expect(hits(page)).toHaveCount(20);
  await expect(page).toHaveURL(/page=2/);
  const hit = titles(page).nth(14);
  await hit.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  await hit.click();
  await expect(page).toHaveURL(/\/briefings\//);
  await page.goBack();
  await expect(hits(page)).toHaveCount(20);
  await expect.poll(() => page.evaluate((y) => Math.abs(window.scrollY - y) < 200, before)).toBe(true);
});

// A browser that keeps whole pages when they are left shows them again without loading them. Chromium's headless shell keeps none, so the
// two events of it are made here.
test('on a phone, who comes back to a page that the browser kept is where she was, with the filters closed', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await openSearch(page, '?q=Pakistan');
  const narrowing = page.locator('#search-narrowing');
  await narrowing.locator('> summary').click();
  await expect(narrowing).toHaveAttribute('open');
  const hit = titles(page).nth(7);
  await hit.scrollIntoViewIfNeeded();
  const top = () => hit.evaluate((it) => Math.round(it.getBoundingClientRect().top));
  const before = await top();
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    scrollTo({ top: 0, behavior: 'instant' });
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(narrowing).not.toHaveAttribute('open');
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
});
