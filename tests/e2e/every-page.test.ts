import { expect, test, type Page } from '@playwright/test';
import { axeOn } from './axe.ts';
import { joinedWords } from './joined-words.ts';
import { PAGE_TYPES } from './pages.ts';

/** Collects everything that the page writes to the console, and every request to another host. */
function listen(page: Page): { console: string[]; foreign: string[] } {
  const heard = { console: [] as string[], foreign: [] as string[] };
  page.on('console', (message) => heard.console.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => heard.console.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.hostname !== 'localhost' && url.protocol !== 'data:') heard.foreign.push(request.url());
  });
  return heard;
}

/** Opens a page. A page that searches or filters gets the time to finish. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: path.includes('?') ? 'networkidle' : 'load' });
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

for (const [name, path] of Object.entries(PAGE_TYPES)) {
  test.describe(`the page “${name}”`, () => {
    test('obeys its content security policy, asks no other host, stores only what the privacy note says and does not shift', async ({
      page,
    }) => {
      const heard = listen(page);
      await page.goto(path, { waitUntil: 'networkidle' });
      await expect(page.locator('meta[http-equiv="content-security-policy"]')).toHaveCount(1);
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            new PerformanceObserver((list) => {
              resolve(list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0));
            }).observe({ type: 'layout-shift', buffered: true });
            requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)));
          }),
      );
      expect(shift).toBe(0);
      expect(heard.console).toEqual([]);
      expect(heard.foreign).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
      // The page about the site tells readers of this entry: the day of the newest briefing they have seen.
      expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key !== 'seen'))).toEqual([]);
    });

    test('passes axe, and in dark colours its check of contrast', async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await open(page, path);
      const light = await axeOn(page).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await axeOn(page).withRules(['color-contrast']).analyze();
      const found = [...light.violations, ...dark.violations];
      expect(found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
    });

    test('fits the screens of phones, tablets and desktops, and no two words on it touch', async ({ page }) => {
      await open(page, path);
      for (const width of [360, 768, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        expect(await joinedWords(page)).toEqual([]);
      }
    });

    test('has one heading of the first level, no skipped level, and links with meaningful text', async ({ page }) => {
      await open(page, path);
      const levels = await page
        .locator('h1, h2, h3, h4, h5, h6')
        .evaluateAll((all) => all.filter((heading) => heading.checkVisibility()).map((heading) => Number(heading.tagName.slice(1))));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1));
      const names = await page
        .getByRole('link')
        .evaluateAll((links) => links.map((link) => (link.getAttribute('aria-label') ?? link.textContent).trim()));
      expect(names.filter((name) => name === '' || /^(here|more|read more|link)$/i.test(name))).toEqual([]);
    });
  });
}
