import { expect, test } from '@playwright/test';
import { box, found, hits, notice, openSearch, status, titles } from './search-page.ts';

test('a word that stands nowhere is named, with the exact search and what was meant', async ({ page }) => {
  await openSearch(page, '?q=Lavrov+Merkel');
  await expect(notice(page)).toContainText('“\u2068Merkel\u2069” stands in nothing');
  expect(await hits(page).count()).toBeGreaterThan(0);
  await notice(page)
    .getByRole('link', { name: /Search for exactly/ })
    .click();
  await expect(box(page)).toHaveValue('Lavrov "Merkel"');
  await expect(status(page)).toContainText('Nothing was found');
});

test('a shortened word is said to be one', async ({ page }) => {
  await openSearch(page, '?q=wheatfield');
  await expect(notice(page)).toContainText('have the shorter “\u2068wheat\u2069”');
});

test('a word whose beginning stands somewhere by accident finds nothing', async ({ page }) => {
  await openSearch(page, '?q=xylophone');
  await expect(status(page)).toContainText('Nothing was found for “xylophone”');
  await expect(hits(page)).toHaveCount(0);
});

test('a word that is still being typed needs no excuse', async ({ page }) => {
  await openSearch(page, '?q=pipel');
  await expect(titles(page).first()).toBeVisible();
  await expect(notice(page)).toBeEmpty();
});

test('the nearest spelling is one click away', async ({ page }) => {
  await openSearch(page, '?q=vacine+doses');
  await notice(page).getByRole('link', { name: 'vaccine doses' }).click();
  await expect(titles(page).first()).toHaveAttribute('href', /2021-04-06-lavrov-islamabad/);
});

test('a misspelt name leads to the name', async ({ page }) => {
  await openSearch(page, '?q=Jaishankhar');
  await expect(
    notice(page)
      .getByRole('link', { name: /Jaishankar/ })
      .first(),
  ).toBeVisible();
});

test('a hit says by which other name of whom it was found', async ({ page }) => {
  await openSearch(page, '?q=Лавров');
  await expect(page.locator('.by-name').first()).toHaveText(/Сергей Лавров.* is another name of Sergey Lavrov\./);
});

test('a phrase counts as one beside other words, and the page says how exact it is', async ({ page }) => {
  await openSearch(page, '?q=gas+pipeline+Lavrov');
  const loose = await found(page);
  await openSearch(page, `?q=${encodeURIComponent('“pipeline gas” Lavrov')}`);
  await expect(status(page)).toContainText('Nothing was found');
  await openSearch(page, `?q=${encodeURIComponent('Lavrov “gas pipeline”')}`);
  expect(await found(page)).toBeGreaterThan(0);
  expect(await found(page)).toBeLessThanOrEqual(loose);
  await expect(notice(page)).toContainText('word after word');
  await expect(page.locator('.excerpt mark').first()).toBeVisible();
});

for (const same of [
  ['Türkiye Erdoğan', 'Turkiye Erdogan', 'TÜRKİYE ERDOĞAN'],
  ['Nur-Sultan', 'Nur Sultan'],
  ['"gas-pipeline"', '"gas pipeline"', '«gas pipelines»'],
  ['Abdollahian', 'Amir-Abdollahian Abdollahian'],
]) {
  test(`the same is found however it is spelt: ${same.join(', ')}`, async ({ page }) => {
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
