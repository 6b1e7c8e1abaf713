import { expect, test } from '@playwright/test';
import { PAGE_TYPES } from './pages.ts';

test('promises are filtered by several things at once, and the address keeps the choice', async ({ page }) => {
  await page.goto(PAGE_TYPES.commitments);
  const shown = page.locator('#commitments > li:visible');
  const all = await shown.count();
  await page.locator('select[name=state]').selectOption('fulfilled');
  await expect(shown).not.toHaveCount(all);
  for (const mark of await shown.locator('.now .mark').all()) await expect(mark).toHaveText('Fulfilled');
  await page.locator('select[name=pair]').selectOption('india-russia');
  const both = await shown.count();
  await expect(page.getByRole('status')).toHaveText(new RegExp(`^${both} of ${all} promises$`));
  await page.reload();
  await expect(page.locator('select[name=pair]')).toHaveValue('india-russia');
  await expect(shown).toHaveCount(both);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(shown).toHaveCount(all);
});

test('a promise becomes overdue by the reader’s day, not by the day of the build', async ({ page }) => {
  const far = page.locator('[data-due-by^="20"]').filter({ has: page.locator('.overdue') });
  await page.clock.setFixedTime(new Date('2026-12-01T12:00:00Z'));
  await page.goto(PAGE_TYPES.commitments);
  const all = await far.count();
  const late = await far.locator('.overdue:visible').count();
  expect(late).toBeLessThan(all);
  await page.clock.setFixedTime(new Date('2099-01-01T12:00:00Z'));
  await page.reload();
  await expect(far.locator('.overdue:visible')).toHaveCount(all);
});
