import { expect, test } from '@playwright/test';
import { readArchive } from '../../../src/archive/load/read-and-check.ts';
import { FACETS } from '../../../src/archive/model/search-options.ts';
import { makeOtherRecords } from '../../../src/search/records-beside-briefings.ts';
import { routes } from '../../../src/views/meta/routes.ts';
import { SITES } from '../sites.ts';
import { allHits, countOf, facet, found, hits, notice, openFacet, openSearch, status, titles, value } from './search-page.ts';

test('two values of one facet mean or, two facets mean and, and a count is the number of results after a click', async ({ page }) => {
  await openSearch(page, '?q=Sudopol');
  await openFacet(page, 'kind');
  const [official, working] = [await countOf(page, 'kind', 'official'), await countOf(page, 'kind', 'working')];
  await value(page, 'kind', 'official').check();
  await expect(status(page)).toContainText(`${official} briefing`);
  // The count of another value is the number of results that it would add.
  expect(await countOf(page, 'kind', 'working')).toBe(working);
  await value(page, 'kind', 'working').check();
  await expect(page).toHaveURL(/kind=official&kind=working/);
  await expect.poll(() => found(page)).toBe(official + working);
  await openFacet(page, 'country');
  // Counts follow the results a moment later, so a click on an old one is taken back and tried again.
  await expect(async () => {
    await value(page, 'country', 'norland').uncheck();
    const norland = await countOf(page, 'country', 'norland');
    expect(norland).toBeLessThan(official + working);
    await value(page, 'country', 'norland').check();
    await expect.poll(() => found(page), { timeout: 5000 }).toBe(norland);
  }).toPass();
});

for (const { parameter: name } of Object.values(FACETS)) {
  test(`every count of the facet ${name} is correct`, async ({ page }) => {
    await openSearch(page, '?q=Sudonia');
    await openFacet(page, name);
    const ids = await facet(page, name)
      .locator('input')
      .evaluateAll((boxes) => boxes.slice(0, 4).map(({ id }) => id));
    for (const id of ids.map((id) => id.slice(name.length + 1))) {
      const count = await countOf(page, name, id);
      await value(page, name, id).check();
      await expect.poll(() => found(page)).toBe(count);
      await value(page, name, id).uncheck();
    }
  });
}

test('the table of a facet loads when the facet is opened, not before', async ({ page }) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await openSearch(page, '?q=gas');
  await expect(page.locator('#search-kinds .count')).toHaveCount(7);
  expect(requested.filter((url) => /tables\/(person|pair)/.test(url))).toEqual([]);
  await openFacet(page, 'person');
  expect(requested.filter((url) => url.endsWith('tables/person.json'))).toHaveLength(1);
});

test('dates can be typed to the year, the month or the day', async ({ page }) => {
  await openSearch(page, '?q=Varov');
  const type = async (name: 'From' | 'To', text: string) => {
    await page.getByLabel(name, { exact: true }).fill(text);
    await page.keyboard.press('Enter');
  };
  await type('From', '2021-04-06');
  await type('To', '2021-04');
  await expect(page).toHaveURL(/from=2021-04-06&to=2021-04/);
  // The visit of 5 to 6 April and the visit of 6 to 7 April.
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
  await openSearch(page, '?q=minister');
  const first = page.getByRole('slider', { name: 'First year' });
  await expect(first).toHaveAttribute('max', /^\d{4}$/);
  const [begin, end] = [Number(await first.getAttribute('min')), Number(await first.getAttribute('max'))];
  await first.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(new RegExp(`from=${begin + 1}&to=${end}`));
  await expect(first).toBeFocused();
  // The list of active filters has moved what is below it.
  await expect(page.locator('#search-in-use li')).toHaveCount(1);
  await allHits(page);
  const bars = page.locator('.histogram svg');
  const { x, y, width, height } = (await bars.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(x + width - 3, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width - (width / (end + 1 - begin)) * 1.5, y + height / 2);
  await page.mouse.up();
  await expect(page).toHaveURL(new RegExp(`from=${end - 1}&to=${end}`));
  const days = page.locator('#search-hits .cable span:last-child');
  const isChosen = (when: string) => when.includes(String(end - 1)) || when.includes(String(end));
  await expect.poll(async () => (await days.allInnerTexts()).every(isChosen)).toBe(true);
});

test('without words everything is listed in the order of the archive, by which results are numbered', async ({ page }) => {
  const { archive } = readArchive(SITES.root.contentDir);
  const listed = async (kind: string) => {
    await openSearch(page, `?from=1583&page=100&show=${kind}`);
    return titles(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  };
  expect(await listed('briefings')).toEqual(archive.briefings.map(({ id }) => routes.briefing(id)));
  const others = [
    await listed('visits'),
    await listed('quotes'),
    await listed('promises'),
    await listed('documents'),
    await listed('sources'),
  ];
  expect(others.flat()).toEqual([...makeOtherRecords(archive)].map(({ url }) => url));
});

test('results are sorted by their visits', async ({ page }) => {
  await openSearch(page, '?q=minister');
  const years = async () =>
    (await page.locator('#search-hits .cable span:last-child').allInnerTexts()).map((when) => /\d{4}/.exec(when)?.[0] ?? '');
  await page.getByLabel('Sort by').selectOption('oldest');
  await expect(page).toHaveURL(/sort=oldest/);
  await allHits(page);
  expect(await years()).toEqual((await years()).toSorted());
  await page.getByLabel('Sort by').selectOption('newest');
  await expect(page).toHaveURL(/sort=newest/);
  await allHits(page);
  expect(await years()).toEqual((await years()).toSorted().reverse());
});

test('where no result passes the filters, the page offers the search without one of them, with its count', async ({ page }) => {
  await openSearch(page, '?q=wheat&country=norland&from=2022');
  await expect(status(page)).toContainText('No results');
  const wider = notice(page).getByRole('link', { name: /^Without Country: Norland: \d+ briefing/ });
  await wider.click();
  await expect(page).toHaveURL(/\?q=wheat&from=2022$/);
  await expect(hits(page)).not.toHaveCount(0);
});

test('the page offers the feed of the one value that is chosen, otherwise that of the site', async ({ page }) => {
  const feed = page.locator('#search-feed');
  await openSearch(page, '?q=Varov&country=estmark');
  await expect(feed).toHaveAttribute('href', '/countries/estmark/feed.xml');
  await expect(feed).toContainText('Estmark');
  await openSearch(page, '?q=Varov&pair=estmark-sudonia');
  await expect(feed).toHaveAttribute('href', '/relationships/estmark-sudonia/feed.xml');
  await openSearch(page, '?q=Varov&country=estmark&topic=energy');
  await expect(feed).toHaveAttribute('href', '/feed.xml');
});
