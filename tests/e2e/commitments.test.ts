import { expect, test, type Locator, type Page } from '@playwright/test';
import { PAGE_TYPES } from './pages.ts';

const shown = (page: Page): Locator => page.locator('#commitments .promise:visible');
const choose = (page: Page, name: string, value: string) => page.locator(`select[name=${name}]`).selectOption(value);
const years = (page: Page) => page.locator('#commitments h2:visible');

/** The number that the page gives beside an option: how many promises of all years have it. */
async function countOf(page: Page, name: string, value: string): Promise<number> {
  const text = await page.locator(`select[name=${name}] option[value="${value}"]`).textContent();
  return Number(/\((\d+)\)\s*$/.exec(text ?? '')?.[1]);
}

/** How many promises there are on all pages. */
async function totalOn(page: Page): Promise<number> {
  return Number(await page.getByRole('status').getAttribute('data-total'));
}

test.describe('filtering promises', () => {
  test('finds those of all years, though the page came with the latest only, in their order', async ({ page }) => {
    await page.goto(PAGE_TYPES.commitments);
    const total = await totalOn(page);
    expect(await shown(page).count()).toBeLessThan(total);
    const fulfilled = await countOf(page, 'state', 'fulfilled');
    await choose(page, 'state', 'fulfilled');
    await expect(page.getByRole('status')).toHaveText(`${fulfilled} of ${total} promises.`);
    await expect(shown(page)).toHaveCount(fulfilled);
    await expect(shown(page).locator('.now .mark')).toHaveText(Array.from({ length: fulfilled }, () => /Fulfilled/));
    const printed = await years(page).allTextContents();
    expect(printed).toEqual([...new Set(printed)].sort().reverse());
    expect(printed.length).toBeGreaterThan(4);
  });

  test('counts each state, and all of them together, right', async ({ page }) => {
    await page.goto(PAGE_TYPES.commitments);
    const states = await page
      .locator('select[name=state] option:not([value=""])')
      .evaluateAll((all) => all.map((it) => it.getAttribute('value') ?? ''));
    let sum = 0;
    for (const state of states) {
      const count = await countOf(page, 'state', state);
      await choose(page, 'state', state);
      await expect(shown(page)).toHaveCount(count);
      sum += count;
    }
    expect(sum).toBe(await totalOn(page));
  });

  test('takes several things together, and a filtered view has an address', async ({ page }) => {
    await page.goto(PAGE_TYPES.commitments);
    const latest = await shown(page).count();
    await choose(page, 'year', '2021');
    await expect(years(page)).toHaveText(['2021']);
    const ofYear = await shown(page).count();
    await choose(page, 'pair', 'pakistan-russia');
    await expect(shown(page)).not.toHaveCount(ofYear);
    const both = await shown(page).count();
    expect(new URL(page.url()).search).toBe('?year=2021&pair=pakistan-russia');
    await page.reload();
    await expect(shown(page)).toHaveCount(both);
    await expect(page.locator('select[name=pair]')).toHaveValue('pakistan-russia');
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect(shown(page)).toHaveCount(latest);
    expect(new URL(page.url()).search).toBe('');
  });

  test('is undone by going back and done again by going forward', async ({ page }) => {
    await page.goto(PAGE_TYPES.commitments);
    const latest = await shown(page).count();
    await choose(page, 'year', '2021');
    await expect(years(page)).toHaveText(['2021']);
    await choose(page, 'year', '2020');
    await expect(years(page)).toHaveText(['2020']);
    await page.goBack();
    await expect(years(page)).toHaveText(['2021']);
    await page.goBack();
    await expect(shown(page)).toHaveCount(latest);
    await expect(page.getByRole('heading', { name: 'Earlier years' })).toBeVisible();
    await page.goForward();
    await expect(page.locator('select[name=year]')).toHaveValue('2021');
    await expect(years(page)).toHaveText(['2021']);
  });

  test('says when nothing fits', async ({ page }) => {
    await page.goto(`${PAGE_TYPES.commitments}?year=2012&pair=india-russia`);
    await expect(page.getByRole('status')).toHaveText('No promise matches all these filters.');
    await expect(shown(page)).toHaveCount(0);
  });

  test('does not mind an address that means nothing', async ({ page }) => {
    await page.goto(`${PAGE_TYPES.commitments}?state="]<img>&year=1066`);
    await expect(page.getByRole('status')).toContainText('The latest');
  });

  test('says when a page of an earlier year does not come, and comes to an end when it is tried again', async ({ page }) => {
    await page.route('**/commitments/2020/', (route) => route.fulfill({ status: 503, body: 'Not now' }));
    await page.goto(PAGE_TYPES.commitments);
    const fulfilled = await countOf(page, 'state', 'fulfilled');
    await choose(page, 'state', 'fulfilled');
    await expect(page.getByRole('status')).toContainText('Earlier years could not be loaded');
    expect(await shown(page).count()).toBeLessThan(fulfilled);
    await page.unroute('**/commitments/2020/');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(shown(page)).toHaveCount(fulfilled);
    await expect(page.getByRole('button', { name: 'Try again' })).toBeHidden();
  });

  test('shows that it is loading, and what the latest years have meanwhile', async ({ page }) => {
    const { promise: answered, resolve: answer } = Promise.withResolvers<undefined>();
    await page.route('**/commitments/2020/', async (route) => {
      await answered;
      await route.continue();
    });
    await page.goto(PAGE_TYPES.commitments);
    await choose(page, 'state', 'pending');
    await expect(page.getByRole('status')).toHaveText('Loading the earlier years …');
    await expect(page.getByRole('progressbar')).toBeVisible();
    expect(await shown(page).count()).toBeGreaterThan(0);
    answer(undefined);
    await expect(page.getByRole('progressbar')).toBeHidden();
    await expect(shown(page)).toHaveCount(await countOf(page, 'state', 'pending'));
  });
});

test('a promise becomes overdue by the reader’s day, not by the day of the build', async ({ page }) => {
  const far = page.locator('[data-due-by^="20"]').filter({ has: page.locator('.overdue') });
  await page.clock.setFixedTime(new Date('2026-12-01T12:00:00Z'));
  await page.goto(PAGE_TYPES.commitments);
  const all = await far.count();
  const late = await far.locator('.overdue:visible').count();
  expect(late).toBeLessThan(all);
  await page.clock.setFixedTime(new Date('2099-01-01T12:00:00Z'));
  await page.reload();
  await expect(far.locator('.overdue:visible')).toHaveCount(all);
});

test('overdue promises are found and counted by the reader’s day', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2099-01-01T12:00:00Z'));
  await page.goto(PAGE_TYPES.commitments);
  const [byBuild, ahead] = [await countOf(page, 'due', 'overdue'), await countOf(page, 'due', 'ahead')];
  expect(ahead).toBeGreaterThan(0);
  await expect(page.locator('select[name=due] option[value=overdue]')).toContainText('Overdue by');
  await choose(page, 'due', 'overdue');
  await expect(shown(page)).toHaveCount(byBuild + ahead);
  await expect(page.locator('select[name=due] option:not([value=""])')).toHaveText([`Overdue (${byBuild + ahead})`, 'Not yet due (0)']);
});

test('a promise that comes later is overdue by the reader’s day too', async ({ page }) => {
  await page.route('**/commitments/2019/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text())
      .replaceAll(/data-due-by="[^"]+"/g, 'data-due-by="2098-12-31"')
      .replaceAll('<strong class="overdue"', '<strong class="overdue" hidden');
    await route.fulfill({ response, body });
  });
  await page.clock.setFixedTime(new Date('2099-01-01T12:00:00Z'));
  await page.goto(PAGE_TYPES.commitments);
  await choose(page, 'year', '2019');
  await expect(shown(page).locator('.overdue').first()).toBeVisible();
  await expect(page.locator('#commitments .overdue[hidden]')).toHaveCount(0);
});
