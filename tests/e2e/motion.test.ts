import { expect, test, type Locator, type Page } from '@playwright/test';
import { isMistake } from './page-errors.ts';
import { BRIEFING, PAGE_TYPES } from './pages.ts';

test('a bar grows with the part of the text that has been read, unless the reader prefers reduced motion', async ({ page }) => {
  await page.goto(BRIEFING);
  const scaleOfBar = () => page.locator('.story').evaluate((story) => getComputedStyle(story, '::before').scale);
  await expect.poll(scaleOfBar).toBe('0 1');
  await page.locator('.story > .prose > :last-child').scrollIntoViewIfNeeded();
  await expect.poll(scaleOfBar).not.toBe('0 1');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await page.locator('.story').evaluate((story) => getComputedStyle(story, '::before').content)).toBe('none');
});

/** Makes each page write into `data-moved` which elements moved from the page before when it appeared. */
async function recordMoves(page: Page): Promise<void> {
  await page.addInitScript(() =>
    window.addEventListener('pagereveal', ({ viewTransition }) => {
      const record = (): void => {
        const moved = document.getAnimations().flatMap(({ effect }) => (effect as KeyframeEffect).pseudoElement ?? []);
        document.documentElement.dataset['moved'] = moved.filter((name) => name.startsWith('::view-transition-group')).join();
      };
      if (viewTransition) void viewTransition.ready.then(record);
      else record();
    }),
  );
}

test('only the cable line moves from the list to the briefing', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => isMistake(error) && errors.push(error.message));
  await recordMoves(page);
  /** Opens a page and follows a link of it. A busy browser gives up a transition, so this tries again. */
  const expectMoved = (from: string, link: Locator, names: string) =>
    expect(async () => {
      await page.goto(from);
      await expect(page.locator('html')).toHaveAttribute('data-moved', '');
      const { href } = new URL(page.url());
      await link.click();
      await expect(page).not.toHaveURL(href);
      await expect(page.locator('html')).toHaveAttribute('data-moved', names, { timeout: 5_000 });
    }).toPass();
  await expectMoved(PAGE_TYPES.briefings, page.locator('.visits h3 a').nth(2), '::view-transition-group(cable)');
  await expect(page.locator('.briefing')).toBeVisible();
  const briefing = page.url();
  await expectMoved(briefing, page.locator('.related .visits h4 a').first(), '::view-transition-group(cable)');
  await expectMoved(briefing, page.locator('.site-header nav a').nth(1), '');
  expect(errors).toEqual([]);
});

test('nothing moves for a reader who prefers reduced motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await recordMoves(page);
  await page.goto(PAGE_TYPES.briefings);
  await page.locator('.visits h3 a').nth(2).click();
  await expect(page.locator('.briefing')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-moved', '');
});
