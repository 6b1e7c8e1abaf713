import { expect, test } from '@playwright/test';
import { BRIEFING, PAGE_TYPES } from './pages.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a note links to its source, and the source back to its first note', async ({ page }) => {
    await page.goto(BRIEFING);
    await page.locator('.prose sup a').first().click();
    const source = page.locator(':target');
    await expect(source).toBeInViewport();
    await source.getByRole('link', { name: /^Back to where source \d+/ }).click();
    await expect(page.locator('sup a:target')).toBeInViewport();
  });
});

test('only the first mention of a person links to the page of the person', async ({ page }) => {
  await page.goto(BRIEFING);
  const mentions = page.locator('.prose > p a[href$="/people/leonid-varov/"]');
  await expect(mentions).toHaveCount(1);
  await mentions.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Leonid Varov' })).toBeVisible();
  await expect(page.locator('[lang="ru"]').first()).toHaveText('Леонид Варов');
});

test('names in Urdu run from right to left', async ({ page }) => {
  await page.goto('people/leonid-varov/');
  await expect(page.locator('[lang="ur"]').first()).toHaveAttribute('dir', 'rtl');
});

test('the address of a quote leads to its words', async ({ page }) => {
  await page.goto(`${BRIEFING}#quote-diversify`);
  await expect(page.locator(':target')).toContainText('trade that stands on one leg will fall over');
});

test('the chosen colours apply to all pages', async ({ page }) => {
  await page.goto('');
  await page.getByLabel('Colours').selectOption('dark');
  const dark = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.goto(BRIEFING);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(dark);
  await expect(page.getByLabel('Colours')).toHaveValue('dark');
});

test('the slash key opens the quick search, and in a field types a slash', async ({ page }) => {
  await page.goto(BRIEFING);
  await page.keyboard.press('/');
  const box = page.getByRole('dialog').getByRole('combobox');
  await expect(box).toBeFocused();
  await page.keyboard.type('a/b');
  await expect(box).toHaveValue('a/b');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=a%2Fb$/);
});

test('the skip link is the first stop of the keyboard and leads to the main content', async ({ page }) => {
  await page.goto(BRIEFING);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('the source of a register visit can be opened on the page of its year', async ({ page }) => {
  await page.goto(PAGE_TYPES.year);
  await page.locator('.visits a[rel~="external"]').first().click({ trial: true });
});

test('the chosen colours apply before anything is painted', async ({ page }) => {
  await page.goto('');
  await page.getByLabel('Colours').selectOption('dark');
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('body')) return;
      document.documentElement.dataset['first'] = document.documentElement.dataset['theme'] ?? 'none';
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(BRIEFING);
  await expect(page.locator('html')).toHaveAttribute('data-first', 'dark');
});

test('a note of several sources is one target, and all notes are at least 24 pixels each way', async ({ page }) => {
  await page.goto(BRIEFING);
  await expect(page.locator('sup:has(a + a)')).toHaveCount(0);
  await expect(page.locator('.prose sup a[aria-label^="Sources "]').first()).toHaveText(/^\d+,\s\d+/);
  const sizes = await page
    .locator('.briefing sup a')
    .evaluateAll((notes) => notes.map((note) => note.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
});

test.describe('the card of a note', () => {
  const note = '.prose sup a[aria-label^="Sources "]';
  const card = '.source-card:popover-open';

  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
      test.use({ javaScriptEnabled });

      test('shows its sources beside the note when the pointer rests on it', async ({ page }) => {
        await page.goto(BRIEFING);
        await page.locator(note).first().hover();
        await expect(page.locator(card).locator('p')).toHaveCount(2);
        const [near, at] = [await page.locator(card).boundingBox(), await page.locator(note).first().boundingBox()];
        expect(Math.abs((near?.y ?? 0) - (at?.y ?? 0))).toBeLessThan(250);
        expect(near?.x).toBeGreaterThanOrEqual(0);
      });
    });
  }

  test('shows when the keyboard reaches the note, and Escape hides it', async ({ page }) => {
    await page.goto(BRIEFING);
    await page.locator('.prose a:not([interestfor])').first().focus();
    for (let presses = 0; presses < 30; presses++) {
      await page.keyboard.press('Tab');
      if ((await page.locator('sup a:focus').count()) > 0) break;
    }
    await expect(page.locator(card)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator(card)).toHaveCount(0);
  });

  test('shows on hover and focus in a browser without interest invokers', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(HTMLAnchorElement.prototype, 'interestForElement'));
    await page.addInitScript(() =>
      new MutationObserver(() => {
        for (const link of document.querySelectorAll('a[interestfor]:not([data-seen])'))
          link.addEventListener('interest', (event) => event.preventDefault());
      }).observe(document, { childList: true, subtree: true }),
    );
    await page.goto(BRIEFING);
    await page.locator(note).first().hover();
    await expect(page.locator(card)).toBeVisible();
    await page.mouse.move(0, 0);
    await expect(page.locator(card)).toHaveCount(0);
  });

  test.describe('on a phone', () => {
    test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 780 } });

    test('shows when the note is tapped, within the window, and its number leads to the list', async ({ page }) => {
      await page.goto(BRIEFING);
      await page.locator(note).first().tap();
      await expect(page.locator(card)).toBeVisible();
      expect(new URL(page.url()).hash).toBe('');
      const box = await page.locator(card).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
      await page.locator(`${card} .number`).first().tap();
      await expect(page.locator('.sources :target')).toBeInViewport();
      await expect(page.locator(card)).toHaveCount(0);
    });
  });
});

test('a source leads back to the note from which the reader came, not to the first', async ({ page }) => {
  await page.goto(BRIEFING);
  const source = page.locator('.sources li').first();
  const href = `#${(await source.getAttribute('id')) ?? ''}`;
  const notes = page.locator(`.prose sup a[href="${href}"]`);
  expect(await notes.count()).toBeGreaterThan(2);
  await notes.nth(2).click();
  await expect(source).toBeInViewport();
  await source.locator('.back').click();
  await expect(notes.nth(2)).toBeFocused();
  await expect(notes.nth(2)).toBeInViewport();
});
