import { expect, test } from '@playwright/test';
import { BRIEFING, PAGE_TYPES } from './pages.ts';

test('on a phone the first screen of a briefing says who, where and when, the news, what came of it and the first line at a glance', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(BRIEFING);
  const parts = ['.cable .who', '.cable .route', '.cable .when', 'h1', '.briefing .summary', '.outcome-strip', '.glance li:first-child'];
  for (const part of parts) {
    const bottom = await page
      .locator(part)
      .first()
      .evaluate((element) => element.getBoundingClientRect().bottom);
    expect(bottom, part).toBeLessThan(780);
  }
  const outcomes = await page.locator('.outcomes').evaluate((list) => list.getBoundingClientRect().bottom);
  expect(outcomes).toBeLessThan(3 * 780);
});

test('on a wide screen the list of parts stays in view to the last part', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(BRIEFING);
  await page.locator('#cite').scrollIntoViewIfNeeded();
  await expect(page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Sources' })).toBeInViewport();
});

test('no place of a long route is cut off on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(PAGE_TYPES.place);
  const edge = await page.locator('h1').evaluate((heading) => heading.getBoundingClientRect().left);
  const starts = await page
    .locator('.cable .route > span')
    .evaluateAll((places) => places.map((place) => place.getBoundingClientRect().left));
  expect(starts.length).toBeGreaterThan(10);
  expect(Math.min(...starts)).toBeGreaterThanOrEqual(edge);
});

test('no part of a cable line that wraps is cut off in a wide list', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(PAGE_TYPES.country);
  const edge = await page.locator('h1').evaluate((heading) => heading.getBoundingClientRect().left);
  const parts = await page.locator('.cable > :not(.sr)').evaluateAll((elements) =>
    elements.map((element) => {
      const words = document.createRange();
      words.selectNodeContents(element);
      return [...words.getClientRects()].filter(({ width }) => width > 1).map(({ left }) => left);
    }),
  );
  expect(parts.some((lines) => new Set(lines).size > 1)).toBe(true);
  expect(Math.min(...parts.flat())).toBeGreaterThanOrEqual(edge);
});

test('the arrow of an external link is never alone on a line', async ({ page }) => {
  await page.goto(BRIEFING);
  for (let width = 320; width < 420; width += 10) {
    await page.setViewportSize({ width, height: 800 });
    const lastLines = await page.locator('.sources a[rel~="external"]').evaluateAll((links) =>
      links.map((link) => {
        const words = document.createRange();
        words.selectNodeContents(link.firstChild ?? link);
        return [link, words].map((boxes) => Math.round([...boxes.getClientRects()].at(-1)?.top ?? 0));
      }),
    );
    expect(lastLines.length).toBeGreaterThan(5);
    for (const [topOfLink, topOfWords] of lastLines) expect(topOfLink, `at ${width} px`).toBe(topOfWords);
  }
});
