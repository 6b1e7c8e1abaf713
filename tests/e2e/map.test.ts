import { expect, test } from '@playwright/test';
import { PAGE_TYPES } from './pages.ts';

test('a reader with a keyboard reaches the circles of the map, sees which has the focus and what it is, and can skip them', async ({
  page,
}) => {
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(PAGE_TYPES.worldMap);
    await page.locator('.skip-picture').focus();
    await expect(page.getByRole('link', { name: 'Skip the map' })).toBeInViewport();
    const links = page.locator('.world a:visible');
    expect(await links.count()).toBeGreaterThan(2);
    for (const link of (await links.all()).slice(0, 8)) {
      await page.keyboard.press('Tab');
      await expect(link).toBeFocused();
      await expect(link).toHaveAccessibleName(/^.+: \d+ visits?$/);
      await expect(link.locator('.name')).toBeVisible();
      await expect(link.locator('circle')).toHaveCSS('stroke-width', '4px');
    }
    await page.locator('.skip-picture').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.locator('table a').first()).toBeFocused();
  }
});

test('the slider shows the map of each year with its address and numbers, and keeps the focus', async ({ page }) => {
  await page.goto(PAGE_TYPES.worldMap);
  const slider = page.getByRole('slider', { name: 'Year' });
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  const link = page.getByRole('navigation', { name: 'Years' }).locator('[aria-current]');
  await expect(link).not.toHaveText('All years');
  const year = (await link.textContent())?.trim() ?? '';
  await expect(page).toHaveURL(new RegExp(`/map/${year}/$`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Map of ${year}`);
  await expect(slider).toBeFocused();
  const shown = `${year}: ${(await link.getAttribute('data-visits')) ?? ''}`;
  await expect(slider).toHaveAttribute('aria-valuetext', shown);
  const table = await page.locator('.map-tables').textContent();
  await page.reload();
  expect(await page.locator('.map-tables').textContent()).toBe(table);
  await page.keyboard.press('Tab');
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Map');
});

test('where the map of a year does not load in place, the browser goes there', async ({ page }) => {
  await page.goto(PAGE_TYPES.worldMap);
  await page.evaluate(() => (window.fetch = () => Promise.reject(new Error('no network'))));
  await page.getByRole('slider', { name: 'Year' }).focus();
  await page.keyboard.press('End');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Map of \d+$/);
});

test('without JavaScript the years of the map are links, and no slider is offered', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto(PAGE_TYPES.worldMap);
  await expect(page.locator('input[type=range]')).toBeHidden();
  await page.getByRole('navigation', { name: 'Years' }).getByRole('link').last().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Map of \d+$/);
  await context.close();
});
