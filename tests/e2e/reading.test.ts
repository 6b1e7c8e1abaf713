import { expect, test } from '@playwright/test';
import { BRIEFING, PAGE_TYPES } from './pages.ts';

test('a note leads to its source, and the source back to the note', async ({ page }) => {
  await page.goto(BRIEFING);
  await page.locator('.prose sup a').first().click();
  const source = page.locator(':target');
  await expect(source).toBeInViewport();
  await source.getByRole('link', { name: /^Back to the first note of source \d+/ }).click();
  await expect(page.locator('sup a:target')).toBeInViewport();
});

test('the first mention of a person leads to her page, and only the first', async ({ page }) => {
  await page.goto(BRIEFING);
  const mentions = page.locator('.prose > p a[href$="/people/sergey-lavrov/"]');
  await expect(mentions).toHaveCount(1);
  await mentions.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sergey Lavrov' })).toBeVisible();
  await expect(page.locator('[lang="ru"]').first()).toHaveText('Сергей Лавров');
});

test('names in Urdu stand from right to left', async ({ page }) => {
  await page.goto('people/shah-mahmood-qureshi/');
  await expect(page.locator('[lang="ur"]').first()).toHaveAttribute('dir', 'rtl');
});

test('a quote has an address that leads to its words', async ({ page }) => {
  await page.goto(`${BRIEFING}#quote-diversify`);
  await expect(page.locator(':target')).toContainText('there is need to further diversify it');
});

test('the chosen colours are kept', async ({ page }) => {
  await page.goto('');
  await page.getByLabel('Colours').selectOption('dark');
  const dark = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.goto(BRIEFING);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(dark);
  await expect(page.getByLabel('Colours')).toHaveValue('dark');
});

test('the slash leads to the quick search, but not out of a box', async ({ page }) => {
  await page.goto(BRIEFING);
  await page.keyboard.press('/');
  const box = page.getByRole('dialog').getByRole('combobox');
  await expect(box).toBeFocused();
  await page.keyboard.type('a/b');
  await expect(box).toHaveValue('a/b');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=a%2Fb$/);
});

test('the skip link is the first stop of the keyboard and leads to the text', async ({ page }) => {
  await page.goto(BRIEFING);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('no name of a long way is cut off on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(PAGE_TYPES.place);
  const edge = await page.locator('h1').evaluate((it) => it.getBoundingClientRect().left);
  const starts = await page.locator('.cable .route > span').evaluateAll((all) => all.map((it) => it.getBoundingClientRect().left));
  expect(starts.length).toBeGreaterThan(20);
  expect(Math.min(...starts)).toBeGreaterThanOrEqual(edge);
});

test('no part of a cable of two lines is cut off on a board', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(PAGE_TYPES.country);
  const edge = await page.locator('h1').evaluate((it) => it.getBoundingClientRect().left);
  const parts = await page.locator('.cable > *').evaluateAll((all) =>
    all.map((it) => {
      const words = document.createRange();
      words.selectNodeContents(it);
      return [...words.getClientRects()].filter(({ width }) => width > 1).map(({ left }) => left);
    }),
  );
  expect(parts.some((lines) => new Set(lines).size > 1)).toBe(true);
  expect(Math.min(...parts.flat())).toBeGreaterThanOrEqual(edge);
});

test('the source of a visit without a briefing can be opened on the page of its year', async ({ page }) => {
  await page.goto(PAGE_TYPES.year);
  await page.locator('.visits a[rel~="external"]').first().click({ trial: true });
});

test('the arrow of a link that leads away never stands alone on a line', async ({ page }) => {
  await page.goto(BRIEFING);
  for (let width = 320; width < 420; width += 10) {
    await page.setViewportSize({ width, height: 800 });
    const lastLines = await page.locator('.sources a[rel~="external"]').evaluateAll((all) =>
      all.map((it) => {
        const words = document.createRange();
        words.selectNodeContents(it.firstChild ?? it);
        return [it, words].map((of) => Math.round([...of.getClientRects()].at(-1)?.top ?? 0));
      }),
    );
    expect(lastLines.length).toBeGreaterThan(5);
    for (const [ofLink, ofWords] of lastLines) expect(ofLink, `at ${width} px`).toBe(ofWords);
  }
});
