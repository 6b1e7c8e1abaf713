import { expect, test } from '@playwright/test';
import { readArchive } from '../../src/archive/load/read-archive.ts';
import { FACETS } from '../../src/archive/model/facets.ts';
import { makeOtherRecords } from '../../src/search/other-records.ts';
import { routes } from '../../src/views/meta/routes.ts';
import { allHits, countOf, facet, found, hits, notice, openFacet, openSearch, status, titles, value } from './search-page.ts';

test('two values of one facet mean or, two facets mean and, and the counts are what a click brings', async ({ page }) => {
  await openSearch(page, '?q=Islamabad');
  await openFacet(page, 'country');
  const [russia, iran] = [await countOf(page, 'country', 'russia'), await countOf(page, 'country', 'iran')];
  await value(page, 'country', 'russia').check();
  await expect(status(page)).toContainText(`${russia} briefing`);
  // The other values keep the counts that they would add.
  expect(await countOf(page, 'country', 'iran')).toBe(iran);
  await value(page, 'country', 'iran').check();
  await expect(page).toHaveURL(/country=russia&country=iran/);
  await expect.poll(() => found(page)).toBe(russia + iran);
  await openFacet(page, 'kind');
  const official = await countOf(page, 'kind', 'official');
  expect(official).toBeLessThan(russia + iran);
  await value(page, 'kind', 'official').check();
  await expect.poll(() => found(page)).toBe(official);
});

for (const { parameter: name } of Object.values(FACETS)) {
  test(`every count of the facet ${name} is true`, async ({ page }) => {
    await openSearch(page, '?q=Pakistan');
    await openFacet(page, name);
    const ids = await facet(page, name)
      .locator('input')
      .evaluateAll((boxes) => boxes.slice(0, 4).map(({ id }) => id));
    for (const id of ids.map((it) => it.slice(name.length + 1))) {
      const count = await countOf(page, name, id);
      await value(page, name, id).check();
      await expect.poll(() => found(page)).toBe(count);
      await value(page, name, id).uncheck();
    }
  });
}

test('the table of a facet is loaded when it is opened, not before', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openSearch(page, '?q=gas');
  await expect(page.locator('#search-kinds .count')).toHaveCount(5);
  expect(asked.filter((url) => /tables\/(person|pair)/.test(url))).toEqual([]);
  await openFacet(page, 'person');
  expect(asked.filter((url) => url.endsWith('tables/person.json'))).toHaveLength(1);
});

test('dates are typed as exactly as they are known, to the day', async ({ page }) => {
  await openSearch(page, '?q=Lavrov');
  const type = async (name: 'From' | 'To', text: string) => {
    await page.getByLabel(name, { exact: true }).fill(text);
    await page.keyboard.press('Enter');
  };
  await type('From', '2021-04-06');
  await type('To', '2021-04');
  await expect(page).toHaveURL(/from=2021-04-06&to=2021-04/);
  // The one of 5 to 6 April and the one of 6 to 7 April.
  await expect(titles(page)).toHaveCount(2);
  await type('From', '2021-04-07');
  await expect(titles(page)).toHaveCount(1);
  await type('From', '2021-02-30');
  await expect(page.locator('#dates-wrong')).toContainText('is not a date');
  await expect(page.getByLabel('From', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  await type('From', '2022');
  await expect(page.locator('#dates-wrong')).toContainText('after the last');
  await expect(titles(page)).toHaveCount(1);
});

test('years are chosen with the arrow keys and by dragging', async ({ page }) => {
  await openSearch(page, '?q=Islamabad');
  const first = page.getByRole('slider', { name: 'First year' });
  await expect(first).toHaveAttribute('max', '2025');
  const begin = Number(await first.getAttribute('min'));
  await first.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(new RegExp(`from=${begin + 1}&to=2025`));
  await expect(first).toBeFocused();
  const bars = page.locator('.histogram svg');
  const { x, y, width, height } = (await bars.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(x + width - 3, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width - (width / (2026 - begin)) * 1.5, y + height / 2);
  await page.mouse.up();
  await expect(page).toHaveURL(/from=2024&to=2025/);
  const years = async () => (await page.locator('#search-hits .cable span:last-child').allInnerTexts()).map((when) => /202[45]/.test(when));
  await expect.poll(async () => (await years()).includes(false)).toBe(false);
});

test('without words everything is listed as the archive has it, the newest briefing first: places tell hits apart', async ({ page }) => {
  const { archive } = readArchive('content');
  const listed = async (kind: string) => {
    await openSearch(page, `?from=1583&page=100&show=${kind}`);
    return titles(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  };
  expect(await listed('briefings')).toEqual(archive.briefings.map(({ id }) => routes.briefing(id)));
  const things = [await listed('visits'), await listed('quotes'), await listed('promises')];
  expect(things.flat()).toEqual(makeOtherRecords(archive).map(({ url }) => url));
});

test('hits are put in order by their visits', async ({ page }) => {
  await openSearch(page, '?q=Pakistan');
  const years = async () =>
    (await page.locator('#search-hits .cable span:last-child').allInnerTexts()).map((when) => /\d{4}/.exec(when)?.[0] ?? '');
  await page.getByLabel('Order').selectOption('oldest');
  await expect(page).toHaveURL(/sort=oldest/);
  await allHits(page);
  expect(await years()).toEqual((await years()).toSorted());
  await page.getByLabel('Order').selectOption('newest');
  await expect(page).toHaveURL(/sort=newest/);
  await allHits(page);
  expect(await years()).toEqual((await years()).toSorted().reverse());
});

test('where the filters leave nothing, the page says which to drop and what that brings', async ({ page }) => {
  await openSearch(page, '?q=wheat&country=iran&from=2022');
  await expect(status(page)).toContainText('No results');
  const way = notice(page).getByRole('link', { name: /^Without Country: Iran: \d+ briefing/ });
  await way.click();
  await expect(page).toHaveURL(/\?q=wheat&from=2022$/);
  await expect(hits(page)).not.toHaveCount(0);
});

test('the feed that fits is offered: of the one thing that is chosen, else of the site', async ({ page }) => {
  const feed = page.locator('#search-feed');
  await openSearch(page, '?q=Lavrov&country=russia');
  await expect(feed).toHaveAttribute('href', '/countries/russia/feed.xml');
  await expect(feed).toContainText('Russia');
  await openSearch(page, '?q=Lavrov&pair=pakistan-russia');
  await expect(feed).toHaveAttribute('href', '/relationships/pakistan-russia/feed.xml');
  await openSearch(page, '?q=Lavrov&country=russia&topic=energy');
  await expect(feed).toHaveAttribute('href', '/feed.xml');
});
