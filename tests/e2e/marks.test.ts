import { expect, test, type Page } from '@playwright/test';
import { BRIEFING } from './pages.ts';
import { addressOf, SITES } from './sites.ts';

/** The marked texts of a page, in their order. */
const marked = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map((range) => (range as Range).toString()));

const away = (page: Page) => page.getByRole('button', { name: 'Remove highlights' });

for (const site of [SITES.root, SITES.path]) {
  test(`a hit of the search at ${site.base} opens at its section with the words marked; the marks can be put away`, async ({ page }) => {
    await page.goto(`${addressOf(site)}search/?q=gas+protocol+equipment`);
    await page.locator('.hit-sections a').first().click();
    await expect(away(page)).toBeVisible();
    const { hash } = new URL(page.url());
    await expect(page.locator(`[id="${decodeURIComponent(hash.slice(1))}"]`)).toBeInViewport();
    const words = await marked(page);
    expect(words.length).toBeGreaterThan(3);
    for (const word of words) expect(word).toMatch(/^(gas|protocols?|equipment)$/i);
    await away(page).click();
    expect(await marked(page)).toEqual([]);
    await expect(away(page)).toHaveCount(0);
    expect(page.url()).toBe(`${addressOf(site)}${BRIEFING}${hash}`);
    await expect(page.locator('main')).toBeFocused();
  });
}

test('marks change nothing in the page but their bar', async ({ page }) => {
  const html = () => page.locator('article.briefing').evaluate((it) => it.outerHTML);
  const canonical = () => page.locator('link[rel="canonical"]').getAttribute('href');
  await page.goto(BRIEFING);
  const before = [await html(), await canonical()];
  await page.goto(`${BRIEFING}?marks=pakistan+gas+lavrov`);
  await expect(away(page)).toBeVisible();
  expect([await html(), await canonical()]).toEqual(before);
  await page.emulateMedia({ media: 'print' });
  await expect(away(page)).toBeHidden();
});

test('marks are in what the search reads, nowhere else', async ({ page }) => {
  await page.goto(`${BRIEFING}?marks=pakistan`);
  await expect(away(page)).toBeVisible();
  const outside = await page.evaluate(() =>
    [...(CSS.highlights.get('found') ?? [])].filter(({ startContainer }) => {
      const at = startContainer.parentElement;
      return !at?.closest('[data-pagefind-body]') || at.closest('[data-pagefind-ignore]');
    }),
  );
  expect(outside).toEqual([]);
});

for (const marks of ['xylophone', '', '<img src=xx onerror=alert()>', '%E0%A4', '.*', 'x'.repeat(3_000)]) {
  test(`an address with nothing to mark is only cleaned: ${marks.slice(0, 30)}`, async ({ page }) => {
    const heard: string[] = [];
    page.on('console', (message) => heard.push(message.text()));
    page.on('pageerror', (error) => heard.push(error.message));
    await page.goto(`${BRIEFING}?marks=${marks}&from=mail#sources`);
    await expect(page).toHaveURL(/\/\?from=mail#sources$/);
    await expect(away(page)).toHaveCount(0);
    expect(heard).toEqual([]);
  });
}
