import { expect, test, type Page } from '@playwright/test';
import { BRIEFING, PAGE_TYPES } from './pages.ts';

/** Collects what the browser reports: uncaught errors, and messages of the console. */
function listen(page: Page): string[] {
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(error.message));
  return heard;
}

async function expectLists(page: Page, reason: RegExp): Promise<void> {
  await expect(page.getByText(reason)).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'People' })).toBeVisible();
  await expect(page.getByLabel('Search for')).toBeHidden();
  await expect(page.getByRole('main').getByText('Try again')).toBeHidden();
}

test.describe('without WebAssembly', () => {
  for (const [name, remove] of [
    ['which the browser does not have', () => Reflect.deleteProperty(window, 'WebAssembly')],
    [
      'which the browser refuses to compile',
      () => {
        WebAssembly.Module = function () {
          throw new WebAssembly.CompileError('refused');
        } as never;
      },
    ],
  ] as const) {
    test(`${name}, the search page says so and offers the lists`, async ({ page }) => {
      await page.addInitScript(remove);
      const heard = listen(page);
      await page.goto(PAGE_TYPES['search with hits']);
      await expectLists(page, /WebAssembly, which the search needs/);
      expect(heard).toEqual([]);
    });

    test(`${name}, the quick search leads to that page`, async ({ page }) => {
      await page.addInitScript(remove);
      await page.goto(BRIEFING);
      await page.keyboard.press('/');
      await expect(page).toHaveURL(/\/search\/$/);
    });
  }
});

test.describe('where the scripts are blocked', () => {
  test.beforeEach(({ page }) => page.route('**/assets/*.js', (route) => route.abort()));

  test('the search page offers the lists', async ({ page }) => {
    await page.goto(PAGE_TYPES['search with hits']);
    await expectLists(page, /Search needs JavaScript/);
  });

  test('the promises are shown without filters, also at an address with a filter', async ({ page }) => {
    await page.goto(PAGE_TYPES['commitments, filtered']);
    // Long before a list that waits for its script comes forward by itself.
    await expect(page.locator('#commitments .promise').first()).toBeVisible({ timeout: 8000 });
    await expect(page.locator('#commitment-filters')).toBeHidden();
    await expect(page.locator('.promise-states')).toBeVisible();
  });
});

const READ_WITHOUT_STORAGE = {
  home: PAGE_TYPES.home,
  briefing: `${BRIEFING}?marks=gas`,
  promises: PAGE_TYPES['commitments, filtered'],
  search: PAGE_TYPES['search with hits'],
};

test.describe('without storage', () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('The operation is insecure.', 'SecurityError');
          },
        });
    }),
  );

  for (const [name, path] of Object.entries(READ_WITHOUT_STORAGE)) {
    test(`the page “${name}” reports no error, and its colours can be chosen`, async ({ page }) => {
      const heard = listen(page);
      await page.goto(path);
      await page.locator('[data-theme-choice]').selectOption('dark');
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      await page.waitForLoadState('networkidle');
      expect(heard).toEqual([]);
    });
  }
});

test('the map of a briefing has dark colours where the reader chose them, and light ones on paper', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(BRIEFING);
  const map = page.locator('.route-map img');
  await map.scrollIntoViewIfNeeded();
  await expect.poll(() => map.evaluate((image) => (image as HTMLImageElement).complete)).toBe(true);
  await page.locator('[data-theme-choice]').selectOption('dark');
  await expect(map).toHaveCSS('color-scheme', 'dark');
  await page.emulateMedia({ media: 'print' });
  await expect(map).toHaveCSS('color-scheme', 'light');
  await page.emulateMedia({ media: 'screen' });
  const dark = await map.screenshot();
  // On the same dark page, so what differs is the picture itself.
  await map.evaluate((image) => image.style.setProperty('color-scheme', 'light'));
  await expect.poll(async () => dark.equals(await map.screenshot())).toBe(false);
});

test('a filter that comes late changes nothing that the reader has seen', async ({ page }) => {
  const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
  await page.route('**/assets/*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(PAGE_TYPES['commitments, filtered'], { waitUntil: 'commit' });
  await expect(page.locator('h1')).toBeVisible();
  const list = page.locator('#commitments');
  // It begins when the styles have come; the test says what time it is.
  const held = () =>
    page.evaluate(() => {
      document.getAnimations().forEach((animation) => animation.pause());
      return document.getAnimations().length;
    });
  await expect.poll(held, { intervals: [20] }).toBeGreaterThan(0);
  // Longer than a slow phone takes for the script.
  for (const seconds of [1, 4, 8]) {
    await page.evaluate((time) => document.getAnimations().forEach((animation) => (animation.currentTime = time * 1000)), seconds);
    await expect(list).toHaveCSS('visibility', 'hidden');
  }
  release(undefined);
  await expect(list).toHaveCSS('visibility', 'visible');
  await expect(page.getByRole('status')).toHaveText(/ of \d+ promises\.$/);
});

test('a transition between pages that the browser gives up is no error; any other rejection is', async ({ page }) => {
  const heard = listen(page);
  await page.goto(BRIEFING);
  await page.evaluate(() => {
    void Promise.reject(new DOMException('Transition was aborted because of invalid state. Page already revealed', 'InvalidStateError'));
    void Promise.reject(new DOMException('Transition was skipped', 'AbortError'));
    void Promise.reject(new Error('A real mistake'));
  });
  await expect.poll(() => heard).toEqual(['A real mistake']);
});

test('no script can turn text into HTML, or into the address of a script', async ({ page }) => {
  await page.goto(BRIEFING);
  for (const attempt of [
    () => {
      document.body.innerHTML = '<b>text</b>';
    },
    () => new Worker('/offline.js'),
    () => void new DOMParser().parseFromString('<b>text</b>', 'text/html'),
  ])
    await expect(page.evaluate(attempt)).rejects.toThrow(/Trusted/);
});

test('a briefing at an address with a broken fragment reports no error', async ({ page }) => {
  const heard = listen(page);
  await page.goto(`${BRIEFING}#%E0%A4%A`);
  // The last that its script adds.
  await expect(page.locator('section.cite > .share button').last()).toBeVisible();
  expect(heard).toEqual([]);
});

test('a preview of which the script is gone, with the site that was replaced, is not shown, and that is no error', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.route('**/assets/show-link-preview.*', (route) => route.fulfill({ status: 404 }));
  await page.goto(BRIEFING, { waitUntil: 'networkidle' });
  const answered = page.waitForResponse('**/assets/show-link-preview.*.js');
  await page.locator('.prose a[href*="/people/"]').first().hover();
  // The browser tells of both in their order.
  const again = page.evaluate((url) => import(url).then(String, () => 'not loaded'), (await answered).url());
  expect(await again).toBe('not loaded');
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(errors).toEqual([]);
});

test('a clock that shows a day before the last visit of a pair leaves the gap that the build counted', async ({ page, request }) => {
  await page.clock.setFixedTime(new Date('2001-01-01T12:00:00Z'));
  const html = await (await request.get(PAGE_TYPES.relationship)).text();
  await page.goto(PAGE_TYPES.relationship, { waitUntil: 'networkidle' });
  const gap = await page.locator('[data-since]').first().innerText();
  expect(html.includes(`>${gap}<`)).toBe(true);
});
