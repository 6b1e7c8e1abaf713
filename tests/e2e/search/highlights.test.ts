import { expect, test, type Page } from '@playwright/test';
import { BRIEFING } from '../pages.ts';
import { addressOf, SITES } from '../sites.ts';

/** The highlighted texts of a page, in their order. */
const highlightedTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map((range) => (range as Range).toString()));

const removeButton = (page: Page) => page.getByRole('button', { name: 'Remove highlights' });

for (const site of [SITES.root, SITES.path]) {
  test(`a result of the search at ${site.base} opens at its section with the words highlighted, and the highlights can be removed`, async ({
    page,
  }) => {
    await page.goto(`${addressOf(site)}search/?q=dredgers+winter+anchor`);
    await page.locator('.hit-sections a').first().click();
    await expect(removeButton(page)).toBeVisible();
    const { hash } = new URL(page.url());
    await expect(page.locator(`[id="${decodeURIComponent(hash.slice(1))}"]`)).toBeInViewport();
    const words = await highlightedTexts(page);
    expect(words.length).toBeGreaterThan(3);
    for (const word of words) expect(word).toMatch(/^(dredgers?|winter|anchor)$/i);
    await removeButton(page).click();
    expect(await highlightedTexts(page)).toEqual([]);
    await expect(removeButton(page)).toHaveCount(0);
    expect(page.url()).toBe(`${addressOf(site)}${BRIEFING}${hash}`);
    await expect(page.locator('main')).toBeFocused();
  });
}

test('highlights change nothing in the page but add their bar', async ({ page }) => {
  const html = () => page.locator('article.briefing').evaluate((element) => element.outerHTML);
  const canonical = () => page.locator('link[rel="canonical"]').getAttribute('href');
  // The script of a briefing adds these buttons last.
  const isEnhanced = () => expect(page.getByRole('button', { name: 'Show links to paragraphs' })).toHaveCount(1);
  await page.goto(BRIEFING);
  await isEnhanced();
  const before = [await html(), await canonical()];
  await page.goto(`${BRIEFING}?marks=sudonia+gas+varov`);
  await expect(removeButton(page)).toBeVisible();
  await isEnhanced();
  expect([await html(), await canonical()]).toEqual(before);
  await page.emulateMedia({ media: 'print' });
  await expect(removeButton(page)).toBeHidden();
});

test('highlights are in the indexed parts of the page only', async ({ page }) => {
  await page.goto(`${BRIEFING}?marks=sudonia`);
  await expect(removeButton(page)).toBeVisible();
  const outside = await page.evaluate(() =>
    [...(CSS.highlights.get('found') ?? [])].filter(({ startContainer }) => {
      const element = startContainer.parentElement;
      return !element?.closest('[data-pagefind-body]') || element.closest('[data-pagefind-ignore]');
    }),
  );
  expect(outside).toEqual([]);
});

for (const marks of ['xylophone', '', '<img src=xx onerror=alert()>', '%E0%A4', '.*', 'x'.repeat(3_000)]) {
  test(`a URL with nothing to highlight is only cleaned: ${marks.slice(0, 30)}`, async ({ page }) => {
    const messages: string[] = [];
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(error.message));
    await page.goto(`${BRIEFING}?marks=${marks}&from=mail#sources`);
    await expect(page).toHaveURL(/\/\?from=mail#sources$/);
    await expect(removeButton(page)).toHaveCount(0);
    expect(messages).toEqual([]);
  });
}
