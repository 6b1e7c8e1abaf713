import { expect, test } from '@playwright/test';
import { PAGE_TYPES } from './pages.ts';

/** Pages that are long on a phone, whatever the content. */
const LONG = [PAGE_TYPES.briefings, PAGE_TYPES.country, PAGE_TYPES.quotes, PAGE_TYPES.figures];
/** Pages that get long with an archive; the invented one has too little for jumps on each. */
const GROWING = [PAGE_TYPES.corrections, PAGE_TYPES.documents, PAGE_TYPES.timeline];

test('on a phone long lists can be short, without a script, and have jumps', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 780 }, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  const height = () => page.locator('main').evaluate((main) => main.scrollHeight);
  for (const path of [...LONG, ...GROWING]) {
    await page.goto(path);
    const before = await height();
    await page.getByRole('checkbox', { name: 'Short lists' }).check();
    expect(await height(), path).toBeLessThan(before * (GROWING.includes(path) ? 1 : 0.85));
    if (GROWING.includes(path)) continue;
    const jump = page.locator('main nav a[href^="#"]').last();
    const target = (await jump.getAttribute('href')) ?? '';
    await jump.click();
    await expect(page.locator(target), path).toBeInViewport();
  }
  await context.close();
});

test('a wide screen offers no short lists', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(PAGE_TYPES.country);
  await expect(page.getByRole('checkbox', { name: 'Short lists' })).toBeHidden();
});

test('at 400 % of a window of 1280 px no page is wider than the window, and nothing is cut off but tables that scroll', async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 256 });
  for (const path of Object.values(PAGE_TYPES).filter((type) => type !== PAGE_TYPES.style)) {
    await page.goto(path);
    // A page that searches is laid out more than once.
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth), { message: path }).toBe(320);
    const cut = await page.evaluate(() => {
      const scrolls = (element: Element | null): boolean =>
        element !== null && (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
      for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '');
      return [...document.querySelectorAll('main *:not(svg *, .sr, .skip-picture, .copy-mark)')]
        .filter((element) => element.checkVisibility() && !scrolls(element))
        .filter((element) => {
          const { left, right, width } = element.getBoundingClientRect();
          return width > 1 && (right > innerWidth + 1 || left < -1);
        })
        .map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''} ${element.textContent.slice(0, 40)}`);
    });
    expect(cut, path).toEqual([]);
  }
});
