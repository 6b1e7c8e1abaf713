import { expect, test } from '@playwright/test';
import { CHROMIUM_ARGS, chromiumPath } from './chromium.ts';
import { PAGE_TYPES } from './pages.ts';
import { addressOf, SITES } from './sites.ts';

// All words of this site are written, none made up at random.
test.use({ baseURL: addressOf(SITES.path) });

/** The longest word that a line of such a page has room for. Longer ones are hyphenated, which this Chromium cannot do. */
const LONGEST_WORD = 12;

test('on a phone of 360 px with text of 32 px no page is wider than the window, and no word is broken', async ({ playwright, baseURL }) => {
  test.slow();
  const browser = await playwright.chromium.launch({
    executablePath: chromiumPath(),
    args: [...CHROMIUM_ARGS, '--blink-settings=defaultFontSize=32'],
  });
  const page = await browser.newPage({ viewport: { width: 360, height: 780 } });
  // The page of the design is for those who change it, on a wide screen.
  for (const path of Object.values(PAGE_TYPES).filter((type) => type !== PAGE_TYPES.style)) {
    await page.goto(new URL(path, baseURL).href);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(360);
    const broken = await page.evaluate((longest) => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const words: string[] = [];
      while (texts.nextNode()) {
        const text = texts.currentNode as Text;
        // Among the rest are addresses and names that a desk or a source chose.
        const others =
          'svg, script, option, .sr, .skip, .publisher, .sources, .cite, .data-facts bdi, .data-cite, [href^="mailto:"], [hidden]';
        if (text.parentElement?.closest(others)) continue;
        for (const { 0: word, index } of text.data.matchAll(/\p{L}{3,}/gu)) {
          if (word.length > longest) continue;
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          const lines = [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top));
          if (new Set(lines).size > 1) words.push(word);
        }
      }
      return words;
    }, LONGEST_WORD);
    expect(broken, path).toEqual([]);
  }
  await browser.close();
});
