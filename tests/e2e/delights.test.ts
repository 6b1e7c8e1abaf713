import { expect, test, type Page } from '@playwright/test';
import { BRIEFING, PAGE_TYPES } from './pages.ts';

/** As if the reader had been here when the newest briefing was of that day. */
async function wasHere(page: Page, day: string): Promise<void> {
  await page.goto(PAGE_TYPES.about);
  await page.evaluate((seen) => {
    localStorage.setItem('seen', seen);
    sessionStorage.clear();
  }, day);
}

test('what is new since the last visit is marked, stays so while the tab is open, and can be forgotten', async ({ page }) => {
  await page.goto(PAGE_TYPES.briefings);
  const marks = page.locator('.visits .unseen');
  await expect(page.locator('.visits').first()).toBeVisible();
  await expect(marks).toHaveCount(0);
  await wasHere(page, '2000-01-01');
  await page.goto(PAGE_TYPES.briefings);
  await expect(marks).toHaveCount(await page.locator('[data-published]').count());
  await page.reload();
  await expect(marks.first()).toBeVisible();
  await page.getByRole('button', { name: 'Forget my visits' }).click();
  await expect(marks).toHaveCount(0);
  expect(await page.evaluate(() => [localStorage.getItem('seen'), sessionStorage.getItem('seen')])).toEqual([null, null]);
});

test('who has seen the newest briefing finds nothing marked', async ({ page }) => {
  await wasHere(page, '9999-12-31');
  await page.goto('');
  await expect(page.getByText('No briefing is new since your last visit.')).toBeVisible();
  await expect(page.locator('.unseen')).toHaveCount(0);
});

test('a link to a person shows who she is: to the mouse, which may go to the card, until Escape is pressed', async ({ page }) => {
  await page.goto(BRIEFING);
  await page.locator('.prose > p a[href$="/people/sergey-lavrov/"]').hover();
  const card = page.locator('.preview-card');
  await expect(card).toContainText('Сергей Лавров');
  await card.hover();
  await page.mouse.move(...(await middleOf(page, '.preview-card')));
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
});

test('… and to the keyboard, for pairs too', async ({ page }) => {
  await page.goto(BRIEFING);
  await page.keyboard.press('Tab');
  const link = page.locator('.visit-card a[href$="/relationships/pakistan-russia/"]');
  await link.focus();
  await expect(page.locator('.preview-card')).toContainText('Pakistan and Russia');
  await expect(link).toHaveAccessibleDescription(/Pakistan and Russia/);
  await page.keyboard.press('Tab');
  await expect(page.locator('.preview-card')).toBeHidden();
});

test('a line grows with the text that has been read, where motion is welcome', async ({ page }) => {
  await page.goto(BRIEFING);
  const grown = () => page.locator('.story').evaluate((it) => getComputedStyle(it, '::before').scale);
  await expect.poll(grown).toBe('0 1');
  await page.locator('.story > .prose > :last-child').scrollIntoViewIfNeeded();
  await expect.poll(grown).not.toBe('0 1');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await page.locator('.story').evaluate((it) => getComputedStyle(it, '::before').content)).toBe('none');
});

/** Writes into each page what moved when it was shown: a cable moves where both pages have it. */
async function tellMoves(page: Page): Promise<void> {
  await page.addInitScript(() =>
    window.addEventListener('pagereveal', ({ viewTransition }) => {
      const tell = (): void => {
        const moved = document.getAnimations().flatMap(({ effect }) => (effect as KeyframeEffect).pseudoElement ?? []);
        document.documentElement.dataset['moved'] = moved.filter((it) => it.startsWith('::view-transition-group')).join();
      };
      if (viewTransition) void viewTransition.ready.then(tell);
      else tell();
    }),
  );
}

test('the cable moves from the list to the briefing, and nothing else moves', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await tellMoves(page);
  const moved = (what: string) => expect(page.locator('html')).toHaveAttribute('data-moved', what);
  await page.goto(PAGE_TYPES.briefings);
  await moved('');
  await page.locator('.visits h3 a').nth(2).click();
  await expect(page.locator('.briefing')).toBeVisible();
  await moved('::view-transition-group(cable)');
  await page.locator('.related .visits h4 a').first().click();
  await moved('::view-transition-group(cable)');
  await page.locator('.site-header nav a').nth(1).click();
  await expect(page.locator('.briefing')).toHaveCount(0);
  await moved('');
  expect(errors).toEqual([]);
});

test('… not where motion is unwelcome', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await tellMoves(page);
  await page.goto(PAGE_TYPES.briefings);
  await page.locator('.visits h3 a').nth(2).click();
  await expect(page.locator('.briefing')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-moved', '');
});

test('the chosen colours are there before anything is painted', async ({ page }) => {
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

async function middleOf(page: Page, selector: string): Promise<[number, number]> {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not shown.`);
  return [box.x + box.width / 2, box.y + box.height / 2];
}
