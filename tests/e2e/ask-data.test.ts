import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { PAGE_TYPES } from './pages.ts';

test('visits are filtered and counted, and the choice is kept in the address', async ({ page }) => {
  await page.goto(PAGE_TYPES.askData);
  const rows = (await (await page.request.get('data/visits.json')).json()) as { from_countries: string[] | null; to_countries: string[] }[];
  await expect(page.getByRole('status')).toHaveText(`${rows.length} visits`);
  await page.locator('select[name=to]').selectOption('sudonia');
  const to = rows.filter(({ to_countries }) => to_countries.includes('sudonia'));
  await expect(page.getByRole('status')).toHaveText(`${to.length} of ${rows.length} visits.`);
  await page.locator('select[name=by]').selectOption('from');
  await expect(page).toHaveURL(/\?to=sudonia&by=from$/);
  const counts = new Map<string, number>();
  for (const { from_countries } of to) for (const id of from_countries ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
  const most = Math.max(...counts.values());
  await expect(page.locator('#ask-counts tr').first().locator('td').last()).toHaveText(String(most));
  await page.reload();
  await expect(page.getByRole('status')).toHaveText(`${to.length} of ${rows.length} visits.`);
  await expect(page.locator('#ask-visits tr')).toHaveCount(Math.min(to.length, 100));
  await page.goBack();
  await expect(page.locator('#ask-group')).toHaveText('Year');
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page).toHaveURL((url) => url.search === '');
  await expect(page.getByRole('status')).toHaveText(`${rows.length} visits`);
  await expect(page.locator('#ask-form select').first()).toBeFocused();
});

test('the visits and their counts are saved as CSV', async ({ page }) => {
  await page.goto(`${PAGE_TYPES.askData}?to=sudonia&by=function`);
  const save = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    return readFileSync(await download.path(), 'utf8')
      .split('\r\n')
      .filter((line) => line !== '');
  };
  const [head, ...counts] = await save('the counts');
  expect(head).toBe('\uFEFFfunction,visits');
  expect(counts).toHaveLength(await page.locator('#ask-counts tr').count());
  const [columns = '', ...visits] = await save('the visits');
  const file = await (await page.request.get('data/visits.csv')).text();
  expect(columns).toBe(file.split('\r\n')[0]);
  const all = new Set(file.split('\r\n'));
  expect(visits.length).toBeGreaterThan(0);
  expect(visits.filter((line) => !all.has(line))).toEqual([]);
});

test('an address with a value that no visit has shows all visits', async ({ page }) => {
  await page.goto(`${PAGE_TYPES.askData}?to=nowhere`);
  await expect(page.locator('#ask-form')).not.toHaveAttribute('data-waits');
  await expect(page.locator('#ask-visits tr').first()).toBeVisible();
  await expect(page.locator('#ask-group')).toHaveText('Year');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page has the counts by year and a table of visits, and says how many there are', async ({ page }) => {
    await page.goto(PAGE_TYPES.askData);
    await expect(page.locator('#ask-form')).toBeHidden();
    await expect(page.locator('#ask-counts tr').first()).toBeVisible();
    await expect(page.locator('#ask-note')).toHaveText(/^(All \d+ visits are|The latest \d+ of \d+ visits are) listed here\.$/);
    await expect(page.locator('#ask-visits a').first()).toBeVisible();
  });
});
