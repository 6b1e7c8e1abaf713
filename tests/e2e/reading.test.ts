import { expect, test } from '@playwright/test';
import { BRIEFING, PAGE_TYPES } from './pages.ts';

test('a note links to its source, and the source back to its first note', async ({ page }) => {
  await page.goto(BRIEFING);
  await page.locator('.prose sup a').first().click();
  const source = page.locator(':target');
  await expect(source).toBeInViewport();
  await source.getByRole('link', { name: /^Back to where source \d+/ }).click();
  await expect(page.locator('sup a:target')).toBeInViewport();
});

test('only the first mention of a person links to the page of the person', async ({ page }) => {
  await page.goto(BRIEFING);
  const mentions = page.locator('.prose > p a[href$="/people/sergey-lavrov/"]');
  await expect(mentions).toHaveCount(1);
  await mentions.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sergey Lavrov' })).toBeVisible();
  await expect(page.locator('[lang="ru"]').first()).toHaveText('Сергей Лавров');
});

test('names in Urdu run from right to left', async ({ page }) => {
  await page.goto('people/shah-mahmood-qureshi/');
  await expect(page.locator('[lang="ur"]').first()).toHaveAttribute('dir', 'rtl');
});

test('the address of a quote leads to its words', async ({ page }) => {
  await page.goto(`${BRIEFING}#quote-diversify`);
  await expect(page.locator(':target')).toContainText('there is need to further diversify it');
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
