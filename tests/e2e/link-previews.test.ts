import { expect, test, type Page } from '@playwright/test';
import { BRIEFING } from './pages.ts';

test('a link to a person shows a preview under the mouse, which may move onto it, until Escape is pressed', async ({ page }) => {
  await page.goto(BRIEFING);
  await page.locator('.prose > p a[href$="/people/leonid-varov/"]').hover();
  const card = page.locator('.preview-card');
  await expect(card).toContainText('Леонид Варов');
  await card.hover();
  await page.mouse.move(...(await middleOf(page, '.preview-card')));
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
});

test('a link to a relationship shows a preview when it has keyboard focus', async ({ page }) => {
  await page.goto(BRIEFING);
  await page.keyboard.press('Tab');
  const link = page.locator('.visit-card a[href$="/relationships/estmark-sudonia/"]');
  await link.focus();
  await expect(page.locator('.preview-card')).toContainText('Estmark and Sudonia');
  await expect(link).toHaveAccessibleDescription(/Estmark and Sudonia/);
  await page.keyboard.press('Tab');
  await expect(page.locator('.preview-card')).toBeHidden();
});

/** The middle of an element, in pixels of the window. Throws if it is not shown. */
async function middleOf(page: Page, selector: string): Promise<[number, number]> {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not shown.`);
  return [box.x + box.width / 2, box.y + box.height / 2];
}
