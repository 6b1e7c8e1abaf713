import { expect, test } from '@playwright/test';
import { box, found, hits, notice, openSearch, status, titles } from './search-page.ts';

test('the page names a word that is absent from the index, and offers the exact search', async ({ page }) => {
  await openSearch(page, '?q=Varov+Merkel');
  await expect(notice(page)).toContainText('No results contain “\u2068Merkel\u2069”');
  expect(await hits(page).count()).toBeGreaterThan(0);
  await notice(page)
    .getByRole('link', { name: /Search for exactly/ })
    .click();
  await expect(box(page)).toHaveValue('Varov "Merkel"');
  await expect(status(page)).toContainText('No results');
  // The link that was followed is gone; the focus is not.
  expect(await page.evaluate(() => document.activeElement?.closest('#search-notice, #search-status') !== null)).toBe(true);
});

test('the page says that a word was shortened', async ({ page }) => {
  await openSearch(page, '?q=wheatfield');
  await expect(notice(page)).toContainText('contain the shorter “\u2068wheat\u2069”');
});

test('a word finds nothing if the index only has its first letters by coincidence', async ({ page }) => {
  await openSearch(page, '?q=xylophone');
  await expect(status(page)).toContainText('No results for “xylophone”');
  await expect(hits(page)).toHaveCount(0);
});

test('a word that is still being typed has no note', async ({ page }) => {
  await openSearch(page, '?q=pipel');
  await expect(titles(page).first()).toBeVisible();
  await expect(notice(page)).toBeEmpty();
});

test('punctuation without a letter or digit finds nothing', async ({ page }) => {
  await openSearch(page, '?q=%25+-');
  await expect(status(page)).toContainText('No results for “% -”.');
  await expect(page.locator('#search-kinds .count')).toHaveText(['0', '0', '0', '0', '0', '0', '0']);
});

test('the page repeats the query as it was typed', async ({ page }) => {
  await openSearch(page, '?q=fog');
  await expect(status(page).locator('strong')).toHaveText(/^\d+ briefings? for “fog”$/);
  await openSearch(page, `?q=${encodeURIComponent('Varov "gas pipeline"')}`);
  await expect(status(page).locator('strong')).toHaveText(/^\d+ briefings? for Varov "gas pipeline"$/);
});

test('screen readers announce the notes above the results', async ({ page }) => {
  await openSearch(page, '?q=Varov+Merkel');
  await expect(page.locator('#search-announcer')).toContainText(
    /^\d+ briefings? for “Varov Merkel” No results contain “\u2068Merkel\u2069”/,
  );
});

test('the page names an invalid date, and filters by the other', async ({ page }) => {
  await openSearch(page, '?q=Varov&from=2021-13&to=2021');
  await expect(notice(page)).toContainText('“\u20682021-13\u2069” is not a date.');
  expect(await hits(page).count()).toBeGreaterThan(0);
  await expect(page.getByLabel('From', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  await openSearch(page, '?q=Varov&from=2022&to=2021');
  await expect(notice(page)).toContainText('The first date is after the last.');
  await expect(notice(page).getByRole('link', { name: /^Without 2022 to 2021: \d+ briefing/ })).toBeVisible();
});

for (const query of ['12.4', 'Varov Merkel', 'wheatfield']) {
  test(`the count of each kind is the number of results that it shows: ${query}`, async ({ page }) => {
    await openSearch(page, `?q=${query}`);
    const counts = page.locator('#search-kinds .count');
    await expect(counts).toHaveCount(7);
    const shown = await counts.allInnerTexts();
    for (const [at, count] of shown.entries()) {
      await page.locator('#search-kinds a').nth(at).click();
      await expect(status(page)).toContainText(count === '0' ? 'No results' : new RegExp(`^${count} `));
      await expect(counts).toHaveText(shown);
    }
  });
}

test('the nearest spelling is a link', async ({ page }) => {
  await openSearch(page, '?q=vacine+doses');
  await notice(page).getByRole('link', { name: 'vaccine doses' }).click();
  await expect(titles(page).first()).toHaveAttribute('href', /2021-04-06-varov-sudopol/);
});

test('a misspelt name is corrected', async ({ page }) => {
  await openSearch(page, '?q=Glaswater');
  await expect(
    notice(page)
      .getByRole('link', { name: /Glasswater/ })
      .first(),
  ).toBeVisible();
});

test('a result names the alias by which it was found', async ({ page }) => {
  await openSearch(page, '?q=Варов');
  await expect(page.locator('.by-name').first()).toHaveText(/Леонид Варов.* is another name of Leonid Varov\./);
});

test('a phrase is found among other words, and the page says how exactly', async ({ page }) => {
  await openSearch(page, '?q=gas+pipeline+Varov');
  const loose = await found(page);
  await openSearch(page, `?q=${encodeURIComponent('“pipeline gas” Varov')}`);
  await expect(status(page)).toContainText('No results');
  await openSearch(page, `?q=${encodeURIComponent('Varov “gas pipeline”')}`);
  expect(await found(page)).toBeGreaterThan(0);
  expect(await found(page)).toBeLessThanOrEqual(loose);
  await expect(notice(page)).toContainText('Phrases match');
  await expect(page.locator('.excerpt mark').first()).toBeVisible();
});

for (const same of [
  ['Quill-Çelik Estmark', 'Quill-Celik Estmark', 'QUİLL-ÇELİK ESTMARK'],
  ['Saltmarsh-on-the-Strait', 'Saltmarsh on the Strait'],
  ['"gas-pipeline"', '"gas pipeline"', '«gas pipelines»'],
  ['Çelik', 'Quill-Çelik Çelik'],
]) {
  test(`different spellings find the same briefings: ${same.join(', ')}`, async ({ page }) => {
    const sets = [];
    for (const query of same) {
      await openSearch(page, `?q=${encodeURIComponent(query)}&page=10`);
      sets.push(
        (await titles(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')?.replace(/\?marks=[^#]*/, '')))).sort(),
      );
    }
    expect(sets[0]?.length).toBeGreaterThan(0);
    for (const set of sets) expect(set).toEqual(sets[0]);
  });
}
