import { expect, test } from '@playwright/test';
import { BRIEFING, PAGE_TYPES } from './pages.ts';

test('from a briefing the reader compares it with a neighbouring visit', async ({ page }) => {
  await page.goto(BRIEFING);
  await page.getByRole('link', { name: 'Compare with this visit' }).first().click();
  await expect(page).toHaveURL(new RegExp(`/compare/\\?.*${BRIEFING.split('/')[1] ?? ''}`));
  const comparison = page.locator('#comparison .comparison');
  await expect(comparison.locator(`a[href$="/${BRIEFING}"]`)).toBeVisible();
  await expect(comparison.getByText('Both', { exact: true }).first()).toBeVisible();
  await expect(page.locator('#neighbours')).toBeHidden();
});

test('any two visits of a pair are compared, in the order of their dates', async ({ page }) => {
  await page.goto(PAGE_TYPES.comparison);
  const ids = await page
    .locator('select[name=a] option')
    .evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? ''));
  await page.getByLabel('Earlier visit').selectOption(ids[0] ?? '');
  await page.getByLabel('Later visit').selectOption(ids.at(-1) ?? '');
  await page.getByRole('button', { name: 'Compare' }).click();
  const links = page.locator('#comparison .sides a');
  await expect(links).toHaveCount(2);
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(hrefs.map((href) => href?.includes(ids.at(-1) ?? '') ?? false)).toEqual([true, false]);
});

test('ids that are none are ignored', async ({ page }) => {
  await page.goto(`${PAGE_TYPES.comparison}?a=nothing&b="><img>`);
  await expect(page.locator('#neighbours')).toBeVisible();
  await expect(page.locator('#comparison')).toBeEmpty();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('neighbouring visits can be compared', async ({ page }) => {
    await page.goto(PAGE_TYPES.comparison);
    await expect(page.locator('#compare-form')).toBeHidden();
    expect(await page.locator('.comparison').count()).toBeGreaterThan(1);
    await expect(page.locator('.comparison').first().getByText('Topics')).toBeVisible();
  });
});
