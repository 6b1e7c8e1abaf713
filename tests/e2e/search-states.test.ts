import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { box, facet, hits, notice, openFacet, openSearch, status, titles } from './search-page.ts';

test('quotes, promises and names are things of their own, with their numbers', async ({ page }) => {
  await openSearch(page, '?q=Lavrov');
  const kinds = page.getByRole('navigation', { name: 'What was found' });
  await expect(kinds.locator('.count')).toHaveCount(5);
  for (const [kind, anchor] of [
    ['Quotes', /#quote-/],
    ['Promises', /#commitment-/],
    ['Names', /\/people\/sergey-lavrov\//],
  ] as const) {
    const link = kinds.getByRole('link', { name: kind });
    const count = await link.locator('.count').innerText();
    await link.click();
    await expect(titles(page).first()).toHaveAttribute('href', anchor);
    await expect(status(page)).toContainText(`${count} ${kind.slice(0, -1).toLowerCase()}`);
    await expect(link).toHaveAttribute('aria-current', 'page');
  }
  await page.goBack();
  await expect(titles(page).first()).toHaveAttribute('href', /#commitment-/);
});

test('in a large archive a kind has its number once it was opened, and nothing is loaded for it before', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.route('**/search/?*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(/data-others="\d+"/, 'data-others="100000"') });
  });
  await openSearch(page, '?q=Lavrov');
  await openFacet(page, 'person');
  const counts = page.locator('#search-kinds .count');
  await expect(counts).toHaveCount(1);
  expect(asked.filter((url) => /\/things\/|\/names\.json$/.test(url))).toEqual([]);
  await page.locator('#show-quotes').click();
  await expect(titles(page).first()).toHaveAttribute('href', /#quote-/);
  // Those of the same index are known with them; names are not.
  await expect(counts).toHaveCount(4);
  await page.locator('#show-briefings').click();
  await expect(counts).toHaveCount(4);
  const quotes = await page.locator('#show-quotes .count').innerText();
  await page.locator('#show-quotes').click();
  await expect(status(page)).toContainText(`${quotes} quote`);
});

test('promises are narrowed down by their own state', async ({ page }) => {
  await openSearch(page, '?q=Pakistan&show=promises&promise=lapsed');
  const states = await page.locator('#search-hits .state').evaluateAll((of) => of.map((it) => it.getAttribute('data-state')));
  expect([...new Set(states)]).toEqual(['lapsed']);
});

test('the address holds everything: query, facets, dates, order, kind and page', async ({ page }) => {
  await openSearch(page, '?q=Pakistan&country=russia&country=china&from=2015&sort=oldest&page=2');
  await expect(box(page)).toHaveValue('Pakistan');
  await expect(page.getByLabel('From', { exact: true })).toHaveValue('2015');
  await expect(page.getByLabel('Order')).toHaveValue('oldest');
  expect(await hits(page).count()).toBeGreaterThan(10);
});

test('more hits are reached from the keyboard, and the first of them has the focus', async ({ page }) => {
  await openSearch(page, '?q=Pakistan');
  await page.getByRole('button', { name: 'More results' }).focus();
  await page.keyboard.press('Enter');
  await expect(titles(page).nth(10)).toBeFocused();
});

test('the ear hears a count once, when the typing stops', async ({ page }) => {
  await page.goto('search/');
  await page.evaluate(() => {
    const heard: string[] = [];
    const announcer = document.querySelector('#search-announcer');
    if (announcer)
      new MutationObserver(() => heard.push(announcer.textContent)).observe(announcer, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    Object.assign(window, { heard });
  });
  await box(page).pressSequentially('wheat Putin');
  await expect(page.locator('#search-announcer')).toContainText('for “wheat Putin”');
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard.filter((it) => it.includes('briefing'))).toHaveLength(1);
});

for (const [what, pattern, query] of [
  ['part of the index', '**/pagefind/index/**', '?q=wheat'],
  ['table of dates', '**/tables/days.json', '?q=wheat&from=2021'],
  ['index of quotes', '**/things/*.pf_meta', '?q=wheat&show=quotes'],
  ['list of names', '**/names.json', '?q=Lavrov&show=names'],
] as const) {
  test(`a ${what} that does not load gives a message and a retry`, async ({ page }) => {
    await page.route(pattern, (route) => route.abort());
    await page.goto(`search/${query}`);
    await expect(status(page)).toContainText('could not be loaded');
    await page.unroute(pattern);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(titles(page).first()).toBeVisible();
  });
}

for (const [what, pattern] of [
  ['other kinds of things', '**/things/*.pf_meta'],
  ['names', '**/names.json'],
] as const) {
  test(`where ${what} do not load, the hits stay, and the page says so once with a retry`, async ({ page }) => {
    await page.route(pattern, (route) => route.abort());
    await openSearch(page, '?q=wheat');
    await expect(status(page)).toContainText(/A list could not be loaded\. *Try again$/);
    await expect(titles(page).first()).toBeVisible();
    await page.unroute(pattern);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('#search-kinds .count')).toHaveCount(5);
    await expect(status(page)).not.toContainText('could not be loaded');
  });
}

test('a facet whose values do not load says so when it is opened', async ({ page }) => {
  await page.route('**/tables/topic.json', (route) => route.abort());
  await openSearch(page, '?q=wheat');
  await facet(page, 'topic').locator('summary').click();
  await expect(status(page)).toContainText('A list could not be loaded.');
  await page.unroute('**/tables/topic.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(facet(page, 'topic').locator('label').first()).toBeVisible();
});

test('a slow connection sees that something is under way', async ({ page }) => {
  const { promise: held, resolve: go } = Promise.withResolvers<undefined>();
  await page.route('**/pagefind/**', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('search/?q=wheat');
  await expect(page.getByRole('progressbar', { name: /Loading the search index/ })).toBeVisible();
  go(undefined);
  await expect(titles(page).first()).toBeVisible();
});

for (const [what, query] of [
  ['hits', '?q=Russia'],
  ['quotes', '?q=Russia&show=quotes'],
  ['promises', '?q=Russia&show=promises'],
  ['names', '?q=Russia&show=names'],
  ['filters and dates', '?q=Russia&country=india&from=2021&to=2022'],
  ['a notice', '?q=Lavrov+Merkel'],
  ['nothing', '?q=vacine&country=iran'],
  ['an Arabic query', '?q=لاوروف'],
  ['a filter of one long word', `?q=Russia&country=${'x'.repeat(200)}`],
] as const) {
  for (const width of [360, 1280]) {
    test(`with ${what} at ${width} px the page has no barrier and no line too wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await openSearch(page, query);
      await expect(page.locator('#search-kinds .count')).toHaveCount(5);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
}

for (const query of ['\uD800', '"'.repeat(400), 'a '.repeat(5_000), '"<img src=x onerror=alert(1)>" \\ : __proto__ constructor']) {
  test(`a hostile query does nothing but search: ${JSON.stringify(query.slice(0, 20))}`, async ({ page }) => {
    const heard: string[] = [];
    page.on('console', (message) => heard.push(message.text()));
    page.on('pageerror', (error) => heard.push(error.message));
    await page.goto('search/');
    await box(page).fill(query);
    await expect(status(page).locator('strong')).toBeVisible();
    await page.goto('search/?show=__proto__&sort=constructor&kind=__proto__&from=<b>&page=NaN&q=gas');
    await expect(status(page).locator('strong')).toBeVisible();
    expect(await page.locator('main img').count()).toBe(0);
    expect(heard).toEqual([]);
  });
}

test('half a letter in the address does nothing but search', async ({ page }) => {
  await openSearch(page, '?q=%ED%A0%80&topic=%ED%A0%80');
  await expect(status(page)).toContainText('No results');
});

for (const none of ['<b>none</b>', 'constructor']) {
  test(`a filter that nothing has is shown as what it is, and can be dropped: ${none}`, async ({ page }) => {
    await openSearch(page, `?q=wheat&kind=${encodeURIComponent(none)}`);
    await expect(status(page)).toContainText('No results');
    await expect(facet(page, 'kind').locator('label', { hasText: none })).toHaveText(`${none} 0`);
    await notice(page)
      .getByRole('link', { name: `Without Visit type: ${none}` })
      .click();
    await expect(hits(page)).not.toHaveCount(0);
  });
}
