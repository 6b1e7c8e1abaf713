import { expect, test, type Page } from '@playwright/test';
import { allHits, box, hits, openSearch, titles } from './search-page.ts';

/** Notes what the page asks of Pagefind's worker: by which method, and the first thing that goes with it. */
async function askedOfWorker(page: Page): Promise<(method: string) => Promise<unknown[]>> {
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
      (of) =>
        (window as unknown as { asked: { method: string; args: unknown[] }[] }).asked
          .filter((it) => it.method === of)
          .map(({ args }) => args[0]),
      method,
    );
}

test('who types fast does not wait for every letter: only the last of what is waiting is looked up', async ({ page }) => {
  const asked = await askedOfWorker(page);
  await openSearch(page, '?q=gas');
  await box(page).evaluate((input: HTMLInputElement) => {
    for (const query of ['w', 'wh', 'whe', 'whea', 'wheat']) {
      input.value = query;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
  });
  await expect(titles(page).first()).toHaveAttribute('href', /2022-02-23-khan-moscow/);
  const terms = await asked('search');
  expect(terms).toContain('wheat');
  for (const begun of ['w', 'wh', 'whe', 'whea']) expect(terms).not.toContain(begun);
});

test('the worker is told of answers that are needed no more, of each with one message, and of none too early', async ({ page }) => {
  const asked = await askedOfWorker(page);
  await openSearch(page, '?q=Pakistan');
  // More answers than are remembered.
  for (let number = 0; number < 60; number++) {
    await box(page).fill(`Russia ${number}`);
    await allHits(page);
  }
  await page.requestGC();
  await expect.poll(async () => (await asked('releaseData')).length).toBeGreaterThan(0);
  expect((await asked('releaseData')).length).toBeLessThanOrEqual((await asked('search')).length);
  await box(page).fill('Pakistan');
  await page.getByRole('button', { name: 'More results' }).click();
  await expect(hits(page)).toHaveCount(20);
  await page.requestGC();
  await page.getByRole('button', { name: 'More results' }).click();
  await expect(hits(page)).toHaveCount(30);
});
