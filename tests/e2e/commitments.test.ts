import { expect, test, type Locator, type Page } from '@playwright/test';
import { PAGE_TYPES } from './pages.ts';

/** A year whose promises are not on the first page of the list. */
const EARLIER_YEAR = '2003';

const visibleCommitments = (page: Page): Locator => page.locator('#commitments .promise:visible');
const choose = (page: Page, name: string, value: string) => page.locator(`select[name=${name}]`).selectOption(value);
const visibleYears = (page: Page) => page.locator('#commitments .year > h2:visible');

/** The count beside an option: how many commitments of all years have it. */
async function countOf(page: Page, name: string, value: string): Promise<number> {
  const text = await page.locator(`select[name=${name}] option[value="${value}"]`).textContent();
  return Number(/\((\d+)\)\s*$/.exec(text ?? '')?.[1]);
}

/** The number of commitments on all pages. */
async function totalOn(page: Page): Promise<number> {
  return Number(await page.getByRole('status').getAttribute('data-total'));
}

test.describe('the filters of commitments', () => {
  test('find commitments of all years in their order, though the page has the latest years only', async ({ page }) => {
    await page.goto(PAGE_TYPES.commitments);
    const total = await totalOn(page);
    expect(await visibleCommitments(page).count()).toBeLessThan(total);
    const fulfilled = await countOf(page, 'state', 'fulfilled');
    await choose(page, 'state', 'fulfilled');
    await expect(page.getByRole('status')).toHaveText(`${fulfilled} of ${total} promises.`);
    await expect(visibleCommitments(page)).toHaveCount(fulfilled);
    await expect(visibleCommitments(page).locator('.now .mark')).toHaveText(Array.from({ length: fulfilled }, () => /Fulfilled/));
    const printed = await visibleYears(page).allTextContents();
    expect(printed).toEqual([...new Set(printed)].sort().reverse());
    expect(printed.length).toBeGreaterThan(4);
  });

  test('count each state correctly, and together all commitments', async ({ page }) => {
    await page.goto(PAGE_TYPES.commitments);
    const states = await page
      .locator('select[name=state] option:not([value=""])')
      .evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? ''));
    let sum = 0;
    for (const state of states) {
      const count = await countOf(page, 'state', state);
      await choose(page, 'state', state);
      await expect(visibleCommitments(page)).toHaveCount(count);
      sum += count;
    }
    expect(sum).toBe(await totalOn(page));
  });

  test('combine, and are kept in the URL', async ({ page }) => {
    await page.goto(PAGE_TYPES.commitments);
    const latest = await visibleCommitments(page).count();
    await choose(page, 'year', '2021');
    await expect(visibleYears(page)).toHaveText(['2021']);
    const ofYear = await visibleCommitments(page).count();
    await choose(page, 'pair', 'estmark-sudonia');
    await expect(visibleCommitments(page)).not.toHaveCount(ofYear);
    const both = await visibleCommitments(page).count();
    await expect(page).toHaveURL(({ search }) => search === '?year=2021&pair=estmark-sudonia');
    await page.reload();
    await expect(visibleCommitments(page)).toHaveCount(both);
    await expect(page.locator('select[name=pair]')).toHaveValue('estmark-sudonia');
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect(visibleCommitments(page)).toHaveCount(latest);
    await expect(page).toHaveURL(({ search }) => search === '');
  });

  test('are undone by the back button and redone by the forward button', async ({ page }) => {
    await page.goto(PAGE_TYPES.commitments);
    const latest = await visibleCommitments(page).count();
    await choose(page, 'year', '2021');
    await expect(visibleYears(page)).toHaveText(['2021']);
    await choose(page, 'year', '2018');
    await expect(visibleYears(page)).toHaveText(['2018']);
    await page.goBack();
    await expect(visibleYears(page)).toHaveText(['2021']);
    await page.goBack();
    await expect(visibleCommitments(page)).toHaveCount(latest);
    await expect(page.getByRole('heading', { name: 'Earlier years' })).toBeVisible();
    await page.goForward();
    await expect(page.locator('select[name=year]')).toHaveValue('2021');
    await expect(visibleYears(page)).toHaveText(['2021']);
  });

  test('report that no commitment passes', async ({ page }) => {
    await page.goto(`${PAGE_TYPES.commitments}?year=2018&pair=norland-sudonia`);
    await expect(page.getByRole('status')).toHaveText('No promise matches all these filters.');
    await expect(visibleCommitments(page)).toHaveCount(0);
  });

  test('fade the squares of what they leave out, and offer only what has results', async ({ page }) => {
    await page.goto(PAGE_TYPES.commitments);
    await expect(page.getByRole('button', { name: 'Clear filters' })).toBeHidden();
    const total = await totalOn(page);
    const both = await countOf(page, 'pair', 'estmark-sudonia');
    await choose(page, 'pair', 'estmark-sudonia');
    await expect(visibleCommitments(page)).toHaveCount(both);
    await expect(page.locator('.ledger .square[data-faded]')).toHaveCount(total - both);
    const years = await page.locator('select[name=year] option:not([hidden])').allTextContents();
    for (const text of years.slice(1)) expect(text).not.toContain('(0)');
    const counts = years.slice(1).map((text) => Number(/\((\d+)\)/.exec(text)?.[1]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(both);
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect(page.locator('.ledger .square[data-faded]')).toHaveCount(0);
  });

  test('ignore invalid values in the URL', async ({ page }) => {
    await page.goto(`${PAGE_TYPES.commitments}?state="]<img>&year=1066`);
    await expect(page.getByRole('status')).toContainText('The latest');
  });

  test('report that a page of an earlier year did not load, and load it when the reader tries again', async ({ page }) => {
    await page.route(`**/commitments/${EARLIER_YEAR}/`, (route) => route.fulfill({ status: 503, body: 'Not now' }));
    await page.goto(PAGE_TYPES.commitments);
    const fulfilled = await countOf(page, 'state', 'fulfilled');
    await choose(page, 'state', 'fulfilled');
    await expect(page.getByRole('status')).toContainText('Earlier years could not be loaded');
    expect(await visibleCommitments(page).count()).toBeLessThan(fulfilled);
    await page.unroute(`**/commitments/${EARLIER_YEAR}/`);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(visibleCommitments(page)).toHaveCount(fulfilled);
    await expect(page.getByRole('button', { name: 'Try again' })).toBeHidden();
  });

  test('show that earlier years are loading, and meanwhile the commitments of the latest years', async ({ page }) => {
    const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
    await page.route(`**/commitments/${EARLIER_YEAR}/`, async (route) => {
      await released;
      await route.continue();
    });
    await page.goto(PAGE_TYPES.commitments);
    await choose(page, 'state', 'pending');
    await expect(page.getByRole('status')).toHaveText('Loading earlier years …');
    await expect(page.getByRole('progressbar')).toBeVisible();
    expect(await visibleCommitments(page).count()).toBeGreaterThan(0);
    release(undefined);
    await expect(page.getByRole('progressbar')).toBeHidden();
    await expect(visibleCommitments(page)).toHaveCount(await countOf(page, 'state', 'pending'));
  });
});

test('promises with no known outcome are folded, and a filter that they pass opens their group', async ({ page }) => {
  await page.goto(PAGE_TYPES.commitments);
  const group = page.locator('details.unreported');
  await expect(group.locator('.promise').first()).toBeHidden();
  await choose(page, 'state', 'not followed up');
  await expect(group.locator('.promise:visible').first()).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(group.locator('.promise').first()).toBeHidden();
});

test('the due date of a commitment passes by the reader’s day, not by the day of the build', async ({ page }) => {
  const unsettled = page.locator('[data-due-by^="20"]').filter({ has: page.locator('.due-passed') });
  await page.clock.setFixedTime(new Date('2026-12-01T12:00:00Z'));
  await page.goto(PAGE_TYPES.commitments);
  const all = await unsettled.count();
  const passed = await unsettled.locator('.due-passed:not([hidden])').count();
  expect(passed).toBeLessThan(all);
  await page.clock.setFixedTime(new Date('2099-01-01T12:00:00Z'));
  await page.reload();
  await expect(unsettled.locator('.due-passed:not([hidden])')).toHaveCount(all);
});

test('commitments whose due date has passed are found and counted by the reader’s day; overdue ones stay the same', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2099-01-01T12:00:00Z'));
  await page.goto(PAGE_TYPES.commitments);
  const [overdue, byBuild, ahead] = [
    await countOf(page, 'due', 'overdue'),
    await countOf(page, 'due', 'passed'),
    await countOf(page, 'due', 'ahead'),
  ];
  expect(Math.min(overdue, ahead)).toBeGreaterThan(0);
  await expect(page.locator('select[name=due] option[value=passed]')).toContainText('Due date passed by');
  await choose(page, 'due', 'passed');
  await expect(visibleCommitments(page)).toHaveCount(byBuild + ahead);
  await expect(page.locator('select[name=due] option:not([value=""])')).toHaveText([
    `Overdue (${overdue})`,
    `Due date passed (${byBuild + ahead})`,
    'Not yet due (0)',
  ]);
});

test('a commitment of an earlier year, which loads later, passes its due date by the reader’s day too', async ({ page }) => {
  await page.route(`**/commitments/${EARLIER_YEAR}/`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text())
      .replaceAll(/data-due-by="[^"]+"/g, 'data-due-by="2098-12-31"')
      .replaceAll('<p class="due-passed"', '<p class="due-passed" hidden');
    await route.fulfill({ response, body });
  });
  await page.clock.setFixedTime(new Date('2099-01-01T12:00:00Z'));
  await page.goto(PAGE_TYPES.commitments);
  await choose(page, 'year', EARLIER_YEAR);
  await expect(visibleCommitments(page).locator('.due-passed').first()).toBeVisible();
  await expect(page.locator('#commitments .due-passed[hidden]')).toHaveCount(0);
});
