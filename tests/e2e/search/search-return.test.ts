import { expect, test } from '@playwright/test';
import { box, found, hits, openFacet, openSearch, status, titles } from './search-page.ts';

test('the back and forward buttons go through the choices', async ({ page }) => {
  await openSearch(page, '?q=Estmark');
  const all = await found(page);
  await openFacet(page, 'topic');
  await page.getByRole('checkbox', { name: /Wheat/ }).check();
  await expect.poll(() => found(page)).toBeLessThan(all);
  await page.goBack();
  await expect.poll(() => found(page)).toBe(all);
  await page.goForward();
  await expect(page.getByRole('checkbox', { name: /Wheat/ })).toBeChecked();
});

test('the back button goes through the searches that were submitted', async ({ page }) => {
  await page.goto('search/');
  await box(page).pressSequentially('Sudopol');
  await box(page).press('Enter');
  await expect(titles(page).first()).toBeVisible();
  await box(page).selectText();
  await box(page).pressSequentially('wheat');
  await box(page).press('Enter');
  await expect(status(page)).toContainText('wheat');
  await page.goBack();
  await expect(box(page)).toHaveValue('Sudopol');
  await expect(status(page)).toContainText('Sudopol');
});

test('a reader who comes back from a result is where she left', async ({ page }) => {
  await openSearch(page, '?q=minister');
  await page.getByRole('button', { name: 'More results' }).click();
  await expect(hits(page)).toHaveCount(20);
  await expect(page).toHaveURL(/page=2/);
  // The focus moves, and the page with it, when all of them are there.
  await expect(titles(page).nth(10)).toBeFocused();
  const result = titles(page).nth(14);
  await result.scrollIntoViewIfNeeded();
  // Measured as she leaves, and not how far the page is scrolled: results of other kinds come above these after a while.
  const before = await result.evaluate((element: HTMLElement) => {
    const { top } = element.getBoundingClientRect();
    element.click();
    return top;
  });
  await expect(page).toHaveURL(/\/briefings\//);
  await page.goBack();
  await expect(hits(page)).toHaveCount(20);
  await expect.poll(() => result.evaluate((element, y) => Math.abs(element.getBoundingClientRect().top - y), before)).toBeLessThan(20);
});

// Browsers may keep a page in memory and show it again without loading it. Chromium's headless shell does not, so this test dispatches the
// two events of such a return itself.
test('on a phone, a reader who comes back to a page that the browser kept is where she left, with the filter panel closed', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await openSearch(page, '?q=minister');
  const panel = page.locator('#search-narrowing');
  await panel.locator('> summary').click();
  await expect(panel).toHaveAttribute('open');
  // The last to come, above the results.
  await expect(page.locator('#search-kinds .count')).toHaveCount(7);
  const result = titles(page).nth(7);
  await result.scrollIntoViewIfNeeded();
  const top = () => result.evaluate((element) => Math.round(element.getBoundingClientRect().top));
  const before = await top();
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    scrollTo({ top: 0, behavior: 'instant' });
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(panel).not.toHaveAttribute('open');
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
});

test('a reader whose page is loaded again, as by a phone that had dropped it, is where she was', async ({ page }) => {
  await openSearch(page, '?q=minister');
  await page.evaluate(() => scrollTo({ top: 300, behavior: 'instant' }));
  await expect.poll(() => page.evaluate(() => (history.state as { below?: number } | null)?.below)).toBeDefined();
  await page.reload();
  await expect.poll(() => page.evaluate(() => Math.abs(scrollY - 300))).toBeLessThan(20);
});
