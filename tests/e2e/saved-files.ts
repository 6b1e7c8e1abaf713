import { expect, type Page } from '@playwright/test';

/** Waits until the browser has saved the files at some paths below a base path. */
export const waitUntilSaved = (page: Page, base: string, ...paths: string[]): Promise<void> =>
  expect
    .poll(() =>
      page.evaluate(
        async (all) => (await Promise.all(all.map((path) => caches.match(path)))).every((response) => response !== undefined),
        paths.map((path) => base + path),
      ),
    )
    .toBe(true);
