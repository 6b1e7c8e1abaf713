import { expect, test, type Page } from '@playwright/test';
import { holdTimers } from '../held-timers.ts';
import { makeEngineHoldable, type HeldEngine } from './held-engine.ts';
import { allHits, box, hits, openFacet, openSearch, titles } from './search-page.ts';

/** Records the messages from the page to Pagefind's worker. Returns a function that lists the first argument of each for a method. */
async function recordWorkerMessages(page: Page): Promise<(method: string) => Promise<unknown[]>> {
  await page.addInitScript(() => {
    const asked: { method: string; args: unknown[] }[] = [];
    window.Worker = class extends Worker {
      override postMessage(message: { method: string; args: unknown[] }) {
        asked.push(message);
        super.postMessage(message);
      }
    };
    Object.assign(window, { asked });
  });
  return (method) =>
    page.evaluate(
      (name) =>
        (window as unknown as { asked: { method: string; args: unknown[] }[] }).asked
          .filter((message) => message.method === name)
          .map(({ args }) => args[0]),
      method,
    );
}

test('a reader who types fast does not wait for every letter: of the waiting searches only the last runs', async ({ page }) => {
  const argumentsOf = await recordWorkerMessages(page);
  await openSearch(page, '?q=gas');
  await box(page).evaluate((input: HTMLInputElement) => {
    for (const query of ['w', 'wh', 'whe', 'whea', 'wheat']) {
      input.value = query;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
  });
  await expect(titles(page).first()).toHaveAttribute('href', /2022-02-23-diaz-estburg/);
  const terms = await argumentsOf('search');
  expect(terms).toContain('wheat');
  for (const prefix of ['w', 'wh', 'whe', 'whea']) expect(terms).not.toContain(prefix);
});

test('the results of each search are released with one message, and not while they are in use', async ({ page }) => {
  const argumentsOf = await recordWorkerMessages(page);
  await openSearch(page, '?q=minister');
  // More searches than are remembered.
  for (let number = 0; number < 60; number++) {
    await box(page).fill(`Estmark ${number}`);
    await allHits(page);
  }
  await expect
    .poll(async () => {
      await page.requestGC();
      return (await argumentsOf('releaseData')).length;
    })
    .toBeGreaterThan(0);
  expect((await argumentsOf('releaseData')).length).toBeLessThanOrEqual((await argumentsOf('search')).length);
  await box(page).fill('minister');
  await page.getByRole('button', { name: 'More results' }).click();
  await expect(hits(page)).toHaveCount(20);
  await page.requestGC();
  await page.getByRole('button', { name: 'More results' }).click();
  await expect(hits(page)).toHaveCount(30);
});

/** Types a query on a search page whose engine answers when it is released, so that the headlines come first. */
async function typeBeforeEngine(page: Page, query: string): Promise<HeldEngine> {
  const engine = await makeEngineHoldable(page);
  await page.goto('search/');
  await engine.hold();
  // The headlines load when the box has the focus, and are shown with the next letter.
  await expect(async () => {
    await box(page).fill('');
    await box(page).pressSequentially(query);
    await expect(titles(page).first()).toBeVisible({ timeout: 2000 });
  }).toPass();
  return engine;
}

test('while the engine works, what is typed finds headlines, and they stay where they are', async ({ page }) => {
  const engine = await typeBeforeEngine(page, 'Varov in Sudo');
  await expect(titles(page).first()).toHaveAttribute('href', /2024-06-03-varov-sudopol/);
  await expect(page.locator('#search-hits')).toHaveAttribute('aria-busy', 'true');
  const shown = await hits(page).first().elementHandle();
  await engine.release();
  await allHits(page);
  expect(
    await hits(page)
      .first()
      .evaluate((item, first) => item === first, shown),
  ).toBe(true);
  // Who submits the search sees the whole results.
  await box(page).press('Enter');
  await expect(hits(page).first().locator('mark').first()).toBeVisible();
});

test('a reader who is on a headline when the results come stays on it, and Escape leads back to the box', async ({ page }) => {
  const engine = await typeBeforeEngine(page, 'Varov in Sudo');
  await page.keyboard.press('ArrowDown');
  await expect(titles(page).first()).toBeFocused();
  await expect(page.locator('#search-hits')).toHaveAttribute('aria-busy', 'true');
  await engine.release();
  await allHits(page);
  await expect(titles(page).first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(box(page)).toBeFocused();
});

test('a reader who opens another type of results while the engine works keeps what was typed and chosen meanwhile', async ({ page }) => {
  const engine = await makeEngineHoldable(page);
  await openSearch(page, '?q=Estmark');
  await expect(page.locator('#search-kinds .count')).toHaveCount(7);
  await openFacet(page, 'topic');
  await engine.hold();
  await page.getByRole('checkbox', { name: /Wheat/ }).check();
  await box(page).fill('Diaz');
  await page.locator('#show-quotes').click();
  await expect(page).toHaveURL(/\?q=Diaz&topic=wheat&show=quotes$/);
  await expect(box(page)).toHaveValue('Diaz');
  await engine.release();
  await allHits(page);
  await expect(page.locator('#show-quotes')).toHaveAttribute('aria-current', 'page');
});

test('a reader who goes to the box while more results load stays there', async ({ page }) => {
  const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
  await openSearch(page, '?q=minister');
  await page.route('**/pagefind/fragment/**', async (route) => {
    await released;
    await route.continue();
  });
  await page.getByRole('button', { name: 'More results' }).click();
  await box(page).click();
  release(undefined);
  await expect(hits(page)).toHaveCount(20);
  await expect(page.locator('#search-kinds .count')).toHaveCount(7);
  await expect(box(page)).toBeFocused();
});

test('a reader who has scrolled on from a tab stays where she is when the counts come', async ({ page }) => {
  const endTimers = await holdTimers(page, 150);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ reducedMotion: 'reduce' }); // or a page scrolls for a while
  await openSearch(page, '?q=minister');
  const tab = page.locator('#show-visits');
  await tab.click();
  await expect(tab).toHaveAttribute('aria-current', 'page');
  await allHits(page);
  await titles(page).last().scrollIntoViewIfNeeded();
  await endTimers();
  await expect(page.locator('#search-kinds .count')).toHaveCount(7);
  await expect(tab).toBeFocused();
  await expect(tab).not.toBeInViewport();
});

for (const [how, options] of [
  ['with Shift, which selects text', { shiftKey: true }],
  ['while a word is being composed', { isComposing: true }],
] as const)
  test(`an arrow key leaves the focus in the search box ${how}`, async ({ page }) => {
    await openSearch(page, '?q=gas');
    await box(page).focus();
    await box(page).dispatchEvent('keydown', { key: 'ArrowDown', ...options });
    await expect(box(page)).toBeFocused();
    await box(page).press('ArrowDown');
    await expect(titles(page).first()).toBeFocused();
  });
