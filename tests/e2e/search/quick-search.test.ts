import { expect, test, type Page } from '@playwright/test';
import { axeOn } from '../axe.ts';
import { holdTimers } from '../held-timers.ts';
import { isMistake } from '../page-errors.ts';
import { BRIEFING, PAGE_TYPES } from '../pages.ts';
import { addressOf, SITES } from '../sites.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Quick search' });
const box = (page: Page) => dialog(page).getByRole('combobox');
const pageOptions = (page: Page) => dialog(page).getByRole('group', { name: 'Go to' }).getByRole('option');
const briefingOptions = (page: Page) => dialog(page).getByRole('group', { name: 'Briefings' }).getByRole('option');
const otherOptions = (page: Page, kind: string) => dialog(page).getByRole('group', { name: kind }).getByRole('option');
const activeOption = (page: Page) => dialog(page).getByRole('option', { selected: true });

/** Opens the quick search of the page with the `/` key. */
async function open(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
}

for (const [name, path] of Object.entries(PAGE_TYPES)) {
  test(`the / key opens the quick search on the page “${name}”`, async ({ page }) => {
    await page.goto(path);
    await open(page);
  });
}

for (const site of [SITES.root, SITES.path]) {
  test.describe(`on the site at ${site.base}`, () => {
    test.use({ baseURL: addressOf(site) });

    for (const [query, id] of [
      ['Варов', 'people/leonid-varov'],
      ['واروف', 'people/leonid-varov'],
      ['Warow', 'people/leonid-varov'],
      ['Celik', 'people/zoe-quill-celik'],
      ['sudonia estmark', 'relationships/estmark-sudonia'],
      ['Судония Нордланд', 'relationships/norland-sudonia'],
      ['League of the North', 'organisations/northern-league'],
      ['North Land', 'countries/norland'],
      ['wheat', 'topics/wheat'],
    ] as const) {
      test(`${query} leads to ${id}`, async ({ page }) => {
        await page.goto(BRIEFING);
        await open(page);
        await box(page).fill(query);
        await expect(pageOptions(page).first()).toHaveAttribute('href', `${site.base}${id}/`);
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        await expect(page).toHaveURL(`${addressOf(site)}${id}/`);
      });
    }

    test('words lead to briefings, and the last option to all results', async ({ page }) => {
      await page.goto(PAGE_TYPES.about);
      await open(page);
      await box(page).fill('gas protocol equipment');
      await expect(briefingOptions(page).first()).toHaveAttribute('href', new RegExp(`^${site.base}${BRIEFING}\\?marks=`));
      const all = dialog(page).getByRole('option').last();
      await expect(all).toHaveText(/^All results for “.*gas protocol equipment.*”$/);
      await all.click();
      await expect(page).toHaveURL(`${addressOf(site)}search/?q=gas+protocol+equipment`);
    });
  });
}

test('promises follow the briefings, or what else is asked for, and an option that opens at a section says at which', async ({ page }) => {
  await page.goto(BRIEFING);
  await open(page);
  await box(page).fill('what did Estmark promise Sudonia');
  await expect(otherOptions(page, 'Promises').first()).toHaveAttribute('href', /#commitment-/);
  await box(page).fill('what did Estmark and Sudonia sign');
  await expect(otherOptions(page, 'Documents').first()).toHaveAttribute('href', /#document-/);
  await expect(otherOptions(page, 'Promises')).toHaveCount(0);
  await box(page).fill('gas protocol equipment');
  const option = briefingOptions(page).first();
  await expect(option).toHaveAttribute('href', new RegExp(`${BRIEFING}\\?marks=gas`));
  const section = /“(.*)”$/.exec(await option.locator('.section').innerText())?.[1] ?? '';
  await option.click();
  await expect(page).toHaveURL(/#./);
  await expect(page.locator(new URL(page.url()).hash)).toHaveText(section);
});

test('the quick search does not load before the reader opens it', async ({ page }) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(new URL(request.url()).pathname));
  await page.goto(BRIEFING, { waitUntil: 'networkidle' });
  expect(requested.filter((path) => /quick|names\.json|pagefind/.test(path))).toEqual([]);
  await open(page);
  await expect.poll(() => requested.some((path) => path.includes('/quick-search.'))).toBe(true);
  expect(requested.filter((path) => path.includes('/pagefind/'))).toEqual([]);
});

test('what is typed while the quick search loads goes into its text box', async ({ page }) => {
  const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
  await page.route('**/assets/quick-search.*', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(BRIEFING);
  await page.keyboard.type('/varo');
  release(undefined);
  await expect(box(page)).toHaveValue('varo');
  await page.keyboard.type('v');
  await expect(pageOptions(page).first()).toHaveText(/Leonid Varov/);
});

test('while the quick search loads, Backspace takes a letter back, and Escape all', async ({ page }) => {
  const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
  await page.route('**/assets/quick-search.*', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(BRIEFING);
  await page.keyboard.type('/war');
  await page.keyboard.press('Escape');
  await page.keyboard.type('/varx');
  await page.keyboard.press('Backspace');
  release(undefined);
  await expect(box(page)).toHaveValue('var');
  await expect(page.locator('dialog')).toHaveCount(1);
});

test('while the quick search loads, Enter leads to the results for what was typed', async ({ page }) => {
  await page.route('**/assets/quick-search.*', () => undefined);
  await page.goto(BRIEFING);
  await page.keyboard.type('/varov');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=varov$/);
});

for (const key of ['K', 'л', 'ن'])
  test(`Ctrl and the key of K open it, also where that writes ${key}`, async ({ page }) => {
    await page.goto(BRIEFING, { waitUntil: 'networkidle' });
    await page.locator('body').dispatchEvent('keydown', { key, code: 'KeyK', ctrlKey: true });
    await expect(box(page)).toBeFocused();
  });

test('a low screen, such as one enlarged to 400 %, has room for the suggestions below the text box', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 220 });
  await page.goto(BRIEFING);
  await open(page);
  await box(page).fill('sudonia');
  await expect(briefingOptions(page)).toHaveCount(5);
  for (let step = 0; step < 3; step++) {
    await page.keyboard.press('ArrowDown');
    await expect(activeOption(page)).toBeInViewport({ ratio: 0.3 });
    await expect(box(page)).toBeInViewport({ ratio: 1 });
  }
  // Suggestions of other kinds that come late push it down.
  await expect(async () => {
    await dialog(page).getByRole('checkbox').scrollIntoViewIfNeeded();
    await expect(dialog(page).getByRole('checkbox')).toBeInViewport({ ratio: 1, timeout: 500 });
  }).toPass();
});

test('the header’s link opens it too, and Escape and the close button return the focus', async ({ page }) => {
  await page.goto(BRIEFING);
  const link = page.getByRole('banner').getByRole('link', { name: 'Search' });
  await link.click();
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('Var');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(link).toBeFocused();
  await page.keyboard.press('Control+k');
  await dialog(page).getByRole('button', { name: 'Close' }).click();
  await expect(link).toBeFocused();
});

test('the header’s link opens a tab when it is clicked with Ctrl', async ({ page, context }) => {
  await page.goto(BRIEFING);
  const opened = context.waitForEvent('page');
  await page
    .getByRole('banner')
    .getByRole('link', { name: 'Search' })
    .click({ modifiers: ['ControlOrMeta'] });
  await expect(await opened).toHaveURL(/\/search\/$/);
  await expect(dialog(page)).toBeHidden();
});

test('the arrow keys go round through the options and the text box, which keeps the focus', async ({ page }) => {
  await page.goto(BRIEFING);
  await open(page);
  await box(page).fill('varov');
  await expect(briefingOptions(page)).toHaveCount(5);
  await expect(otherOptions(page, 'Promises')).toHaveCount(3);
  const all = await dialog(page).getByRole('option').count();
  await page.keyboard.press('ArrowDown');
  await expect(activeOption(page)).toHaveText(/Leonid Varov/);
  await expect(box(page)).toHaveAttribute('aria-activedescendant', (await activeOption(page).getAttribute('id')) ?? '-');
  for (let step = 1; step < all; step++) await page.keyboard.press('ArrowDown');
  await expect(activeOption(page)).toHaveText(/^All results/);
  await page.keyboard.press('ArrowDown');
  await expect(activeOption(page)).toHaveCount(0);
  await page.keyboard.press('ArrowUp');
  await expect(activeOption(page)).toHaveText(/^All results/);
  await expect(box(page)).toBeFocused();
});

test('screen readers announce the count once, when the typing pauses', async ({ page }) => {
  const endTimers = await holdTimers(page, 500);
  await page.goto(BRIEFING);
  await open(page);
  const status = dialog(page).getByRole('status');
  const heard: string[] = [];
  await page.exposeFunction('hear', (text: string) => heard.push(text));
  await status.evaluate((element) => {
    new MutationObserver(() => {
      (window as unknown as { hear: (text: string) => void }).hear(element.textContent);
    }).observe(element, { childList: true });
  });
  await box(page).pressSequentially('varov');
  // They follow the briefings.
  await expect(otherOptions(page, 'Promises')).toHaveCount(3);
  await endTimers();
  await expect(status).toHaveText(/^1 name and \d+ briefings for “.*varov.*”$/);
  expect(heard.filter((text) => text !== '')).toHaveLength(1);
});

test('the / key can be switched off, and stays off; Ctrl and K still open the quick search', async ({ page }) => {
  await page.goto(BRIEFING);
  await open(page);
  await dialog(page).getByRole('checkbox', { name: 'Open with the / key' }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.goto('');
  await page.keyboard.press('/');
  await expect(dialog(page)).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(box(page)).toBeFocused();
  await dialog(page).getByRole('checkbox').check();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await open(page);
});

test('without the index the names are still suggested, and the reader can try again', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(BRIEFING);
  await open(page);
  await box(page).fill('varov');
  await expect(pageOptions(page).first()).toHaveText(/Leonid Varov/);
  await expect(dialog(page)).toContainText('The search index could not be loaded.');
  await page.unroute('**/pagefind/**');
  await dialog(page).getByRole('button', { name: 'Try again' }).click();
  await expect(briefingOptions(page).first()).toBeVisible();
  await expect(dialog(page)).not.toContainText('could not be loaded');
  await expect(box(page)).toBeFocused();
});

test('without the names the briefings are still suggested', async ({ page }) => {
  await page.route('**/names.json', (route) => route.fulfill({ status: 500 }));
  await page.goto(BRIEFING);
  await open(page);
  await box(page).fill('varov');
  await expect(briefingOptions(page).first()).toBeVisible();
  await expect(dialog(page)).toContainText('The list of names could not be loaded.');
});

test('if the quick search does not load, the key leads to the search page', async ({ page }) => {
  await page.route('**/assets/quick-search.*', (route) => route.abort());
  await page.goto(BRIEFING);
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/search\/$/);
});

test('if the quick search does not load, what was typed is searched for on the search page', async ({ page }) => {
  const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
  await page.route('**/assets/quick-search.*', async (route) => {
    await released;
    await route.fulfill({ status: 404 });
  });
  await page.goto(BRIEFING);
  await page.keyboard.type('/varov & co');
  release(undefined);
  await expect(page).toHaveURL(/\/search\/\?q=varov%20%26%20co$/);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the open dialog in ${colorScheme} colours, and it fits a phone`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(BRIEFING);
    await open(page);
    await box(page).fill('sudonia');
    await expect(briefingOptions(page)).toHaveCount(5);
    await page.keyboard.press('ArrowDown');
    const { violations } = await axeOn(page).include('dialog').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
    await expect(dialog(page).getByRole('checkbox')).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
}

for (const query of ['<img src=x onerror=alert(1)>', '"', '\\', ':', '😀', 'a'.repeat(2_000), 'constructor', '../../x']) {
  test(`a hostile query only searches: ${query.slice(0, 30)}`, async ({ page }) => {
    const messages: string[] = [];
    page.on('console', (message) => messages.push(message.text()));
    page.on('dialog', (alert) => messages.push(alert.message()));
    page.on('pageerror', (error) => isMistake(error) && messages.push(error.message));
    await page.goto(BRIEFING);
    await open(page);
    await box(page).fill(query);
    await expect(dialog(page).getByRole('status')).toContainText(/./);
    expect(await dialog(page).locator('img').count()).toBe(0);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=/);
    expect(messages).toEqual([]);
  });
}

test.describe('on a screen that is touched', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 780 } });

  test('the quick search does not speak of keys', async ({ page }) => {
    await page.goto('');
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect(page.getByText('/ key')).toBeHidden();
  });
});
