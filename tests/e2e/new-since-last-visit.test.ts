import { expect, test, type Page } from '@playwright/test';
import { PAGE_TYPES } from './pages.ts';

/** Stores what a visit would have stored when the newest briefing was published on this day. */
async function pretendVisit(page: Page, day: string): Promise<void> {
  await page.goto(PAGE_TYPES.about);
  await page.evaluate((seen) => {
    localStorage.setItem('seen', seen);
    sessionStorage.clear();
  }, day);
}

test('briefings published since the last visit stay marked while the tab is open, until the reader clears the record of visits', async ({
  page,
}) => {
  await page.goto(PAGE_TYPES.briefings);
  const marks = page.locator('.visits .unseen');
  await expect(page.locator('.visits').first()).toBeVisible();
  await expect(marks).toHaveCount(0);
  await pretendVisit(page, '2000-01-01');
  await page.goto(PAGE_TYPES.briefings);
  await expect(marks).toHaveCount(await page.locator('[data-published]').count());
  await page.reload();
  await expect(marks.first()).toBeVisible();
  await page.getByRole('button', { name: 'Forget my visits' }).click();
  await expect(marks).toHaveCount(0);
  await expect(page.getByRole('main')).toBeFocused();
  expect(await page.evaluate(() => [localStorage.getItem('seen'), sessionStorage.getItem('seen')])).toEqual([null, null]);
});

test('nothing is marked for a reader who has seen the newest briefing', async ({ page }) => {
  await pretendVisit(page, '9999-12-31');
  await page.goto('');
  await expect(page.getByText('No new briefings since your last visit.')).toBeVisible();
  await expect(page.locator('.unseen')).toHaveCount(0);
});
