import { expect, test } from '@playwright/test';
import { axeOn } from './axe.ts';
import { PAGE_TYPES } from './pages.ts';

const PAGES = ['home', 'briefing', 'relationship', 'commitments', 'worldMap', 'style'] as const;

for (const name of PAGES) {
  test(`the page “${name}” has a contrast of seven to one for readers who prefer more contrast, in light and in dark`, async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ contrast: 'more', colorScheme });
      await page.goto(PAGE_TYPES[name]);
      const { violations } = await axeOn(page).exclude('.scheme').withRules(['color-contrast-enhanced']).analyze();
      expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
    }
  });
}

test.describe('in forced colours', () => {
  test.use({ forcedColors: 'active' });

  test('the state of a commitment still has a shape and a word', async ({ page }) => {
    await page.goto(PAGE_TYPES.commitments);
    const marks = await page.locator('.outcome-meanings .mark').evaluateAll((all) =>
      all.map((mark) => {
        const { backgroundColor, backgroundImage, borderStyle, borderColor } = getComputedStyle(mark, '::before');
        return { pattern: [backgroundColor, backgroundImage, borderStyle].join(), borderColor, word: mark.textContent.trim() };
      }),
    );
    const canvas = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(marks).toHaveLength(9);
    expect(new Set(marks.map(({ pattern }) => pattern)).size).toBe(9);
    expect(marks.filter(({ word, borderColor }) => word === '' || borderColor === canvas)).toEqual([]);
  });

  test('a cancelled visit is struck through, and rules and focus are visible', async ({ page }) => {
    await page.goto(PAGE_TYPES.style);
    const canvas = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const cancelled = page.locator('.scheme.light .states .cable', { hasText: 'Cancelled' });
    await expect(cancelled.locator('.route')).toHaveCSS('text-decoration-line', 'line-through');
    const rule = await page.locator('.site-header').evaluate((header) => getComputedStyle(header).borderBlockEndColor);
    expect(rule).not.toBe(canvas);
    await page.keyboard.press('Tab');
    const focus = page.locator(':focus-visible');
    await expect(focus).toHaveCSS('outline-style', 'solid');
    expect(await focus.evaluate((element) => getComputedStyle(element).outlineColor)).not.toBe(canvas);
  });

  test('the bars of a picture differ from the background', async ({ page }) => {
    await page.goto(PAGE_TYPES.relationship);
    const canvas = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const fills = await page.locator('.chart rect').evaluateAll((bars) => bars.map((bar) => getComputedStyle(bar).fill));
    expect(fills.length).toBeGreaterThan(0);
    expect(fills).not.toContain(canvas);
  });
});
