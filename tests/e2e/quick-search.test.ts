import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { BRIEFING, PAGE_TYPES } from './pages.ts';
import { addressOf, SITES } from './sites.ts';

const quick = (page: Page) => page.getByRole('dialog', { name: 'Quick search' });
const box = (page: Page) => quick(page).getByRole('combobox');
const jumps = (page: Page) => quick(page).getByRole('group', { name: 'Go to' }).getByRole('option');
const hits = (page: Page) => quick(page).getByRole('group', { name: 'Briefings' }).getByRole('option');
const active = (page: Page) => quick(page).getByRole('option', { selected: true });

/** Opens the quick search of the page with the key. */
async function open(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
}

for (const [name, path] of Object.entries(PAGE_TYPES)) {
  test(`the slash opens the quick search on the page “${name}”`, async ({ page }) => {
    await page.goto(path);
    await open(page);
  });
}

for (const site of [SITES.root, SITES.path]) {
  test.describe(`on the site at ${site.base}`, () => {
    test.use({ baseURL: addressOf(site) });

    for (const [query, id] of [
      ['Лавров', 'people/sergey-lavrov'],
      ['لاوروف', 'people/sergey-lavrov'],
      ['Lavrof', 'people/sergey-lavrov'],
      ['Erdogan', 'people/recep-tayyip-erdogan'],
      ['russia pakistan', 'relationships/pakistan-russia'],
      ['Россия Пакистан', 'relationships/pakistan-russia'],
      ['SCO', 'organisations/sco'],
      ['Turkey', 'countries/turkey'],
      ['wheat', 'topics/wheat'],
    ] as const) {
      test(`${query} jumps to ${id}`, async ({ page }) => {
        await page.goto(BRIEFING);
        await open(page);
        await box(page).fill(query);
        await expect(jumps(page).first()).toHaveAttribute('href', `${site.base}${id}/`);
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        await expect(page).toHaveURL(`${addressOf(site)}${id}/`);
      });
    }

    test('words lead to briefings, and at last to all hits', async ({ page }) => {
      await page.goto(PAGE_TYPES.about);
      await open(page);
      await box(page).fill('gas protocol equipment');
      await expect(hits(page).first()).toHaveAttribute('href', new RegExp(`^${site.base}${BRIEFING}\\?marks=`));
      const all = quick(page).getByRole('option').last();
      await expect(all).toHaveText(/^All results for “.*gas protocol equipment.*”$/);
      await all.click();
      await expect(page).toHaveURL(`${addressOf(site)}search/?q=gas+protocol+equipment`);
    });
  });
}

test('nothing of the quick search is loaded before it is asked for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(BRIEFING, { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /quick|names\.json|pagefind/.test(path))).toEqual([]);
  await open(page);
  await expect.poll(() => asked.some((path) => path.includes('/quick.'))).toBe(true);
  expect(asked.filter((path) => path.includes('/pagefind/'))).toEqual([]);
});

test('what is typed before the quick search is there goes into its box', async ({ page }) => {
  let arrive = (): void => undefined;
  const waiting = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/assets/quick.*', async (route) => {
    await waiting;
    await route.continue();
  });
  await page.goto(BRIEFING);
  await page.keyboard.type('/lavr');
  arrive();
  await expect(box(page)).toHaveValue('lavr');
  await page.keyboard.type('ov');
  await expect(jumps(page).first()).toHaveText(/Sergey Lavrov/);
});

test('the header’s link opens it too, and Escape and the button return to where the reader was', async ({ page }) => {
  await page.goto(BRIEFING);
  const link = page.getByRole('banner').getByRole('link', { name: 'Search' });
  await link.click();
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('Lav');
  await page.keyboard.press('Escape');
  await expect(quick(page)).toBeHidden();
  await expect(link).toBeFocused();
  await page.keyboard.press('Control+k');
  await quick(page).getByRole('button', { name: 'Close' }).click();
  await expect(link).toBeFocused();
});

test('a link of the header that is to open a tab opens a tab', async ({ page, context }) => {
  await page.goto(BRIEFING);
  const opened = context.waitForEvent('page');
  await page
    .getByRole('banner')
    .getByRole('link', { name: 'Search' })
    .click({ modifiers: ['ControlOrMeta'] });
  await expect(await opened).toHaveURL(/\/search\/$/);
  await expect(quick(page)).toBeHidden();
});

test('the arrow keys go round through the list and the box, which keeps the focus', async ({ page }) => {
  await page.goto(BRIEFING);
  await open(page);
  await box(page).fill('lavrov');
  await expect(hits(page)).toHaveCount(5);
  const all = await quick(page).getByRole('option').count();
  await page.keyboard.press('ArrowDown');
  await expect(active(page)).toHaveText(/Sergey Lavrov/);
  await expect(box(page)).toHaveAttribute('aria-activedescendant', (await active(page).getAttribute('id')) ?? '-');
  for (let step = 1; step < all; step++) await page.keyboard.press('ArrowDown');
  await expect(active(page)).toHaveText(/^All results/);
  await page.keyboard.press('ArrowDown');
  await expect(active(page)).toHaveCount(0);
  await page.keyboard.press('ArrowUp');
  await expect(active(page)).toHaveText(/^All results/);
  await expect(box(page)).toBeFocused();
});

test('the count is read out once, when the reader has stopped typing', async ({ page }) => {
  await page.goto(BRIEFING);
  await open(page);
  const status = quick(page).getByRole('status');
  const heard: string[] = [];
  await page.exposeFunction('hear', (text: string) => heard.push(text));
  await status.evaluate((it) => {
    new MutationObserver(() => {
      (window as unknown as { hear: (text: string) => void }).hear(it.textContent);
    }).observe(it, { childList: true });
  });
  await box(page).pressSequentially('lavrov');
  await expect(status).toHaveText(/^1 name and \d+ briefings for “.*lavrov.*”$/);
  expect(heard.filter((text) => text !== '')).toHaveLength(1);
});

test('the slash can be switched off, and stays off; Ctrl and K still open', async ({ page }) => {
  await page.goto(BRIEFING);
  await open(page);
  await quick(page).getByRole('checkbox', { name: 'Open this with the / key' }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.goto('');
  await page.keyboard.press('/');
  await expect(quick(page)).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(box(page)).toBeFocused();
  await quick(page).getByRole('checkbox').check();
  await page.keyboard.press('Escape');
  await expect(quick(page)).toBeHidden();
  await open(page);
});

test('without the index the names still lead on, and it can be tried again', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(BRIEFING);
  await open(page);
  await box(page).fill('lavrov');
  await expect(jumps(page).first()).toHaveText(/Sergey Lavrov/);
  await expect(quick(page)).toContainText('The search index could not be loaded.');
  await page.unroute('**/pagefind/**');
  await quick(page).getByRole('button', { name: 'Try again' }).click();
  await expect(hits(page).first()).toBeVisible();
  await expect(quick(page)).not.toContainText('could not be loaded');
  await expect(box(page)).toBeFocused();
});

test('without the names the briefings still lead on', async ({ page }) => {
  await page.route('**/names.json', (route) => route.fulfill({ status: 500 }));
  await page.goto(BRIEFING);
  await open(page);
  await box(page).fill('lavrov');
  await expect(hits(page).first()).toBeVisible();
  await expect(quick(page)).toContainText('The list of names could not be loaded.');
});

test('where the quick search itself does not load, the way leads to the search page', async ({ page }) => {
  await page.route('**/assets/quick.*', (route) => route.abort());
  await page.goto(BRIEFING);
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/search\/$/);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the open dialog in ${colorScheme} colours, and it fits a phone`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(BRIEFING);
    await open(page);
    await box(page).fill('pakistan');
    await expect(hits(page)).toHaveCount(5);
    await page.keyboard.press('ArrowDown');
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
    await expect(quick(page).getByRole('checkbox')).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
}

for (const query of ['<img src=x onerror=alert(1)>', '"', '\\', ':', '😀', 'a'.repeat(2_000), 'constructor', '../../x']) {
  test(`a hostile query does nothing but search: ${query.slice(0, 30)}`, async ({ page }) => {
    const heard: string[] = [];
    page.on('console', (message) => heard.push(message.text()));
    page.on('dialog', (dialog) => heard.push(dialog.message()));
    page.on('pageerror', (error) => heard.push(error.message));
    await page.goto(BRIEFING);
    await open(page);
    await box(page).fill(query);
    await expect(quick(page).getByRole('status')).toContainText(/./);
    expect(await quick(page).locator('img').count()).toBe(0);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=/);
    expect(heard).toEqual([]);
  });
}
