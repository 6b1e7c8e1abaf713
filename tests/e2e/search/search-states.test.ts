import { expect, test, type Page } from '@playwright/test';
import { axeOn } from '../axe.ts';
import { holdTimers } from '../held-timers.ts';
import { allHits, box, facet, hits, notice, openFacet, openSearch, status, titles } from './search-page.ts';

test('quotes, promises and names are kinds of results of their own, each with its count', async ({ page }) => {
  await openSearch(page, '?q=Varov');
  const kinds = page.getByRole('navigation', { name: 'Types of result' });
  await expect(kinds.locator('.count')).toHaveCount(7);
  for (const [kind, anchor] of [
    ['Quotes', /#quote-/],
    ['Promises', /#commitment-/],
    ['Names', /\/people\/leonid-varov\//],
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

test('in a large archive a kind other than names has its count only after it was opened, and nothing loads for it before', async ({
  page,
}) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await page.route('**/search/?*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(/data-others="\d+"/, 'data-others="100000"') });
  });
  await openSearch(page, '?q=Varov');
  await openFacet(page, 'person');
  const counts = page.locator('#search-kinds .count');
  await expect(counts).toHaveCount(2);
  expect(requested.filter((url) => url.includes('/things/'))).toEqual([]);
  await page.locator('#show-quotes').click();
  await expect(titles(page).first()).toHaveAttribute('href', /#quote-/);
  // The kinds of the same index are counted with it.
  await expect(counts).toHaveCount(7);
  await page.locator('#show-briefings').click();
  await expect(counts).toHaveCount(7);
  const quotes = await page.locator('#show-quotes .count').innerText();
  await page.locator('#show-quotes').click();
  await expect(status(page)).toContainText(`${quotes} quote`);
});

test('promises are filtered by their own state', async ({ page }) => {
  await openSearch(page, '?q=Estmark&show=promises&promise=not+followed+up');
  const states = await page.locator('#search-hits .state').evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-state')));
  expect([...new Set(states)]).toEqual(['not followed up']);
});

test('the URL holds everything: query, facets, dates, order, kind and page', async ({ page }) => {
  await openSearch(page, '?q=minister&kind=official&kind=working&from=2003&sort=oldest&page=2');
  await expect(box(page)).toHaveValue('minister');
  await expect(page.getByLabel('From', { exact: true })).toHaveValue('2003');
  await expect(page.getByLabel('Sort by')).toHaveValue('oldest');
  expect(await hits(page).count()).toBeGreaterThan(10);
});

test('more results are reached from the keyboard, and the first of them has the focus', async ({ page }) => {
  await openSearch(page, '?q=minister');
  await page.getByRole('button', { name: 'More results' }).focus();
  await page.keyboard.press('Enter');
  await expect(titles(page).nth(10)).toBeFocused();
});

test('what was typed before the script came is kept and searched for', async ({ page }) => {
  const { promise, resolve } = Promise.withResolvers<null>();
  await page.route('**/*.js', async (route) => (await promise, route.continue()));
  await page.goto('search/', { waitUntil: 'commit' });
  await box(page).pressSequentially('Glasswater');
  resolve(null);
  await expect(titles(page).first()).toBeVisible();
  await expect(box(page)).toHaveValue('Glasswater');
  await expect(page).toHaveURL(/q=Glasswater/);
});

test('Enter before the script came searches, and keeps the filters, the dates and the order of the address', async ({ page }) => {
  const { promise, resolve } = Promise.withResolvers<null>();
  await page.route('**/*.js', async (route) => (await promise, route.continue()));
  const rest = 'kind=official&kind=working&from=2003&sort=oldest';
  await page.goto(`search/?q=Estmark&${rest}&page=2`, { waitUntil: 'commit' });
  await box(page).fill('minister');
  await box(page).press('Enter');
  await expect(page).toHaveURL(new RegExp(`/search/\\?q=minister&${rest}$`));
  resolve(null);
  await allHits(page);
  await expect(box(page)).toHaveValue('minister');
  await expect(page.getByLabel('Sort by')).toHaveValue('oldest');
});

test('on a phone the first result, or a correction, is on the first screen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  for (const [query, first] of [
    ['Varov Merkel', '#search-hits li h2'],
    ['Glaswater', '.meant'],
  ] as const) {
    await openSearch(page, `?q=${query}`);
    await expect(page.locator(first).first()).toBeInViewport({ ratio: 0.3 });
  }
});

test('screen readers announce a count once, when the typing pauses', async ({ page }) => {
  const endTimers = await holdTimers(page, 500);
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
  await box(page).pressSequentially('wheat Diaz');
  await expect(status(page)).toContainText('for “wheat Diaz”');
  await allHits(page);
  await endTimers();
  await expect(page.locator('#search-announcer')).toContainText('for “wheat Diaz”');
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard.filter((text) => text.includes('briefing'))).toHaveLength(1);
});

for (const [what, pattern, query] of [
  ['a part of the index', '**/pagefind/index/**', '?q=wheat'],
  ['a table of dates', '**/tables/days.json', '?q=wheat&from=2021'],
  ['an index of quotes', '**/things/*.pf_meta', '?q=wheat&show=quotes'],
  ['a list of names', '**/names.json', '?q=Varov&show=names'],
] as const) {
  test(`${what} that does not load gives a message and a retry button`, async ({ page }) => {
    await page.route(pattern, (route) => route.abort());
    await page.goto(`search/${query}`);
    await expect(status(page)).toContainText('could not be loaded');
    await page.unroute(pattern);
    await page.getByRole('button', { name: 'Try again' }).press('Enter');
    await expect(titles(page).first()).toBeVisible();
    await expect(status(page)).toBeFocused();
  });
}

for (const [what, pattern] of [
  ['other kinds of results', '**/things/*.pf_meta'],
  ['names', '**/names.json'],
] as const) {
  test(`where ${what} do not load, the results stay, and the page says so once with a retry button`, async ({ page }) => {
    await page.route(pattern, (route) => route.abort());
    await openSearch(page, '?q=wheat');
    await expect(status(page)).toContainText(/A list could not be loaded\. *Try again$/);
    await expect(titles(page).first()).toBeVisible();
    await page.unroute(pattern);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('#search-kinds .count')).toHaveCount(7);
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

test('on a slow connection the page shows that it is loading', async ({ page }) => {
  const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
  await page.route('**/pagefind/**', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('search/?q=wheat');
  await expect(page.getByRole('progressbar', { name: /Loading the search index/ })).toBeVisible();
  release(undefined);
  await expect(titles(page).first()).toBeVisible();
});

for (const [what, query] of [
  ['hits', '?q=Estmark'],
  ['quotes', '?q=Estmark&show=quotes'],
  ['promises', '?q=Estmark&show=promises'],
  ['names', '?q=Estmark&show=names'],
  ['filters and dates', '?q=Estmark&country=sudonia&from=2021&to=2022'],
  ['a notice', '?q=Varov+Merkel'],
  ['nothing', '?q=vacine&country=norland'],
  ['an Arabic query', '?q=واروف'],
  ['a filter of one long word', `?q=Estmark&country=${'x'.repeat(200)}`],
] as const) {
  for (const width of [360, 1280]) {
    test(`with ${what} at ${width} px the page is accessible and no line is too wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await openSearch(page, query);
      await expect(page.locator('#search-kinds .count')).toHaveCount(7);
      const { violations } = await axeOn(page).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
}

for (const query of ['\uD800', '"'.repeat(400), 'a '.repeat(5_000), '"<img src=x onerror=alert(1)>" \\ : __proto__ constructor']) {
  test(`a hostile query only searches: ${JSON.stringify(query.slice(0, 20))}`, async ({ page }) => {
    const messages: string[] = [];
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(error.message));
    await page.goto('search/');
    await box(page).fill(query);
    await expect(status(page).locator('strong')).toBeVisible();
    await page.goto('search/?show=__proto__&sort=constructor&kind=__proto__&from=<b>&page=NaN&q=gas');
    await expect(status(page).locator('strong')).toBeVisible();
    expect(await page.locator('main img').count()).toBe(0);
    expect(messages).toEqual([]);
  });
}

test('half a character in the URL only searches', async ({ page }) => {
  await openSearch(page, '?q=%ED%A0%80&topic=%ED%A0%80');
  await expect(status(page)).toContainText('No results');
});

for (const none of ['<b>none</b>', 'constructor']) {
  test(`a value that no visit has is shown as text, and can be removed: ${none}`, async ({ page }) => {
    await openSearch(page, `?q=wheat&kind=${encodeURIComponent(none)}`);
    await expect(status(page)).toContainText('No results');
    await expect(facet(page, 'kind').locator('label', { hasText: none })).toHaveText(`${none} 0`);
    await notice(page)
      .getByRole('link', { name: `Without Visit type: ${none}` })
      .click();
    await expect(hits(page)).not.toHaveCount(0);
  });
}

test.describe('on a page that was opened before the site was replaced', () => {
  /** Takes files of the site away until the page is loaded again. */
  async function replaceSite(page: Page, gone: string): Promise<void> {
    let isOld = true;
    await page.route(gone, (route) => (isOld ? route.fulfill({ status: 404 }) : route.continue()));
    await page.route('**/search/*', async (route) => {
      if (route.request().isNavigationRequest()) isOld = false;
      await route.continue();
    });
  }

  test('trying again takes the index of the new one', async ({ page }) => {
    await openSearch(page, '?q=gas');
    await replaceSite(page, '**/pagefind/index/**');
    await box(page).fill('minister');
    await expect(status(page)).toContainText('The search index could not be loaded.');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(hits(page).first()).toBeVisible();
    await expect(box(page)).toHaveValue('minister');
  });

  test('trying again takes the scripts of the new one', async ({ page }) => {
    await page.goto('search/', { waitUntil: 'networkidle' });
    await replaceSite(page, '**/assets/secondary-parts.*');
    await box(page).fill('minister');
    await expect(status(page)).toContainText('A list could not be loaded.');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('#search-kinds .count')).toHaveCount(7);
    await expect(status(page)).not.toContainText('could not be loaded');
  });
});
