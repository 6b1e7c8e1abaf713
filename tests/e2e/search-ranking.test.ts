import { expect, test } from '@playwright/test';
import { quoteQuery } from '../../src/i18n/quote-query.ts';
import { EXPECTED } from './search-queries.ts';

test('the expected briefing comes first for every query', async ({ page }) => {
  test.slow();
  await page.goto('search/');
  const found: string[] = [];
  for (const { query } of EXPECTED) {
    await page.getByLabel('Search for').fill(query);
    await expect(page.locator('#search-status')).toContainText(`for ${quoteQuery(query)}`);
    const first = page.locator('#search-hits h2 a').first();
    found.push(`${query}: ${(await first.getAttribute('href'))?.split('/').at(-2) ?? ''}`);
  }
  expect(found).toEqual(EXPECTED.map(({ query, first }) => `${query}: ${first}`));
});

test('the queries cover scripts and kinds', () => {
  const written = (script: RegExp) => EXPECTED.filter(({ query }) => script.test(query)).length;
  expect(EXPECTED.length).toBeGreaterThanOrEqual(40);
  expect(EXPECTED.filter(({ plainIsWrong }) => plainIsWrong).length).toBeGreaterThanOrEqual(10);
  expect(written(/\p{Script=Cyrillic}/u)).toBeGreaterThanOrEqual(5);
  expect(written(/\p{Script=Arabic}/u)).toBeGreaterThanOrEqual(5);
});
