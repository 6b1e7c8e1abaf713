import { expect, test, type Page } from '@playwright/test';
import { allHits, box, hits, openSearch, titles } from './search-page.ts';

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
  await page.requestGC();
  await expect.poll(async () => (await argumentsOf('releaseData')).length).toBeGreaterThan(0);
  expect((await argumentsOf('releaseData')).length).toBeLessThanOrEqual((await argumentsOf('search')).length);
  await box(page).fill('minister');
  await page.getByRole('button', { name: 'More results' }).click();
  await expect(hits(page)).toHaveCount(20);
  await page.requestGC();
  await page.getByRole('button', { name: 'More results' }).click();
  await expect(hits(page)).toHaveCount(30);
});

/** Types a query on a search page whose engine answers so late that the headlines come first. */
async function typeBeforeEngine(page: Page, query: string): Promise<void> {
  await page.addInitScript(() => {
    window.Worker = class extends Worker {
      override postMessage(message: { method: string }) {
        setTimeout(() => super.postMessage(message), message.method === 'search' ? 600 : 0);
      }
    };
  });
  await page.goto('search/');
  const headlines = page.waitForResponse('**/tables/headlines.json');
  await box(page).focus();
  await headlines;
  await box(page).pressSequentially(query, { delay: 20 });
}

test('while the engine works, what is typed finds headlines, and they stay where they are', async ({ page }) => {
  await typeBeforeEngine(page, 'Varov in Sudo');
  await expect(titles(page).first()).toHaveAttribute('href', /2024-06-03-varov-sudopol/);
  await expect(page.locator('#search-hits')).toHaveAttribute('aria-busy', 'true');
  const shown = await hits(page).first().elementHandle();
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
  await typeBeforeEngine(page, 'Varov in Sudo');
  await expect(titles(page).first()).toBeVisible();
  await expect(page.locator('#search-hits')).toHaveAttribute('aria-busy', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(titles(page).first()).toBeFocused();
  await allHits(page);
  await expect(titles(page).first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(box(page)).toBeFocused();
});
