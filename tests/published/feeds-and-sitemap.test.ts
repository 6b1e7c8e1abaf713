import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { select, selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { site as siteSettings } from '../../src/site.ts';
import { brokenFeedRules, readFeed, readItemsElsewhere } from '../feed-rules.ts';
import { readCalendar } from '../read-calendar.ts';
import { DIR, filesOf, needed, ORIGIN, PAGES, read, textOf } from './built-site.ts';
import { rawBriefings } from './raw-content.ts';

const parser = new XMLParser({ isArray: (name) => ['item', 'url', 'sitemap'].includes(name), parseTagValue: false, processEntities: true });
const byAddress = new Map(PAGES.map((page) => [page.address, page]));
const addressOf = (path: string) => `${ORIGIN}/${path}`;

/** Every feed in every format, with the path of its file. */
const feeds = [...filesOf('feed.xml'), ...filesOf('atom.xml'), ...filesOf('feed.json')].map((path) => ({
  path,
  page: path.replace(/[^/]*$/, ''),
  feed: readFeed(read(path)),
}));
const calendars = filesOf('.ics').map((path) => ({ path, page: path.replace(/[^/]*$/, ''), calendar: readCalendar(read(path)) }));

/** Whether something leads to a page, and to an anchor on it if it names one; gives the page. */
function pageOf(url: string) {
  const [address = '', anchor] = url.split('#');
  const page = byAddress.get(address);
  return page && (anchor === undefined || select(`[id="${anchor}"]`, page.tree)) ? page : undefined;
}

test('the canonical address of a page is its own, that of a redirect is its target', () => {
  const wrong = PAGES.filter(({ path, canonical, address, isRedirect }) =>
    isRedirect ? byAddress.get(canonical)?.isRedirect !== false : path !== '404.html' && canonical !== address,
  );
  expect(wrong.map(({ path, canonical }) => `${path}: ${canonical}`)).toEqual([]);
});

test('the sitemap lists all pages that search engines may index, and no others', () => {
  const { sitemapindex } = parser.parse(read('sitemap-index.xml')) as { sitemapindex: { sitemap: { loc: string }[] } };
  const listed = sitemapindex.sitemap.flatMap(({ loc }) => {
    const { urlset } = parser.parse(read(loc.slice(ORIGIN.length + 1))) as { urlset: { url: { loc: string }[] } };
    return urlset.url.map(({ loc: address }) => address);
  });
  const indexable = PAGES.filter(({ noindex, isRedirect }) => !noindex && !isRedirect).map(({ canonical }) => canonical);
  expect(listed.filter((address) => !indexable.includes(address))).toEqual([]);
  expect(indexable.filter((address) => !listed.includes(address))).toEqual([]);
  expect(new Set(listed).size).toBe(listed.length);
});

test('the sitemap gives the day on which a briefing was last changed, and none to pages without one', () => {
  const { urlset } = parser.parse(read('sitemap-0.xml')) as { urlset: { url: { loc: string; lastmod?: string }[] } };
  const days = new Map(urlset.url.map(({ loc, lastmod }) => [loc, lastmod?.slice(0, 10)]));
  const wrong = rawBriefings().filter(({ id, published, updated }) => days.get(`${ORIGIN}/briefings/${id}/`) !== (updated ?? published));
  expect(wrong.map(({ id }) => `${id}: ${days.get(`${ORIGIN}/briefings/${id}/`) ?? 'none'}`)).toEqual([]);
  expect(days.get(`${ORIGIN}/about/`)).toBeUndefined();
  expect(days.get(`${ORIGIN}/`)).toBe(
    [...days.values()]
      .filter((day) => day !== undefined)
      .sort()
      .at(-1),
  );
});

test('every feed keeps the rules of the W3C', () => {
  expect(feeds.flatMap(({ path }) => brokenFeedRules(read(path), addressOf(path)).map((rule) => `${path}: ${rule}`))).toEqual([]);
  expect(feeds.length).toBeGreaterThanOrEqual(needed(50));
});

test('another parser reads the same items', () => {
  const wrong = feeds.filter(
    ({ path, feed: { items } }) =>
      path.endsWith('.xml') &&
      readItemsElsewhere(read(path))
        .map(({ id, title }) => `${id ?? ''} ${title ?? ''}`)
        .join('\n') !== items.map(({ id, title }) => `${id} ${title}`).join('\n'),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('every item of a feed leads to a page, and that of a briefing has its heading as title', () => {
  const wrong = feeds.flatMap(({ path, feed: { items } }) =>
    items
      .filter(({ title, url }) => {
        const page = pageOf(url);
        return !page || (!url.includes('#') && title !== textOf(select('h1', page.tree)));
      })
      .map(({ title, url }) => `${path}: “${title}” leads to ${url}`),
  );
  expect(wrong).toEqual([]);
});

test('every feed and calendar belongs to a page whose head names it', () => {
  const files = [...feeds, ...calendars].filter(({ path, page }) => {
    const tree = byAddress.get(addressOf(page))?.tree;
    return !tree || select(`link[rel="alternate"][href="/${path}"]`, tree) === undefined;
  });
  expect(files.map(({ path }) => path)).toEqual([]);
});

test('what a head names is there', () => {
  const wrong = PAGES.flatMap(({ path, tree }) =>
    selectAll('link[rel="alternate"]', tree)
      .map(({ properties }) => String(properties.href))
      .filter((href) => !existsSync(join(DIR, href)))
      .map((href) => `${path}: ${href}`),
  );
  expect(wrong).toEqual([]);
});

test('every briefing is there as Markdown, which its head names and llms.txt lists, unless there are too many', () => {
  const ids = rawBriefings().map(({ id }) => id);
  const expected = ids.length > siteSettings.sizes.markdownTwins ? [] : ids.map((id) => `briefings/${id}/index.md`);
  const twins = filesOf('index.md').filter((path) => path.startsWith('briefings/'));
  expect(twins.toSorted()).toEqual(expected.toSorted());
  const named = PAGES.flatMap(({ tree }) => selectAll('link[type="text/markdown"]', tree).map(({ properties }) => properties.href));
  expect(named.toSorted()).toEqual(twins.map((path) => `/${path}`).toSorted());
  expect(existsSync(join(DIR, 'llms.txt'))).toBe(twins.length > 0);
  const listed = twins.length > 0 ? read('llms.txt') : '';
  expect(twins.filter((path) => !listed.includes(`](${addressOf(path)})`))).toEqual([]);
});

test('every link that subscribes to a calendar leads to its file, and every briefing has some', () => {
  const links = PAGES.flatMap(({ path, tree }) =>
    selectAll('a[href^="webcal:"]', tree).map(({ properties }) => ({ path, href: String(properties.href) })),
  );
  const files = new Set(calendars.map(({ path }) => addressOf(path).replace(/^https?:/, 'webcal:')));
  expect(links.filter(({ href }) => !files.has(href))).toEqual([]);
  const linked = new Set(links.map(({ path }) => path));
  expect(rawBriefings().filter(({ id, visit }) => String(visit.from).length === 10 && !linked.has(`briefings/${id}/index.html`))).toEqual(
    [],
  );
});

test('the list of all feeds has every RSS feed, each once', () => {
  const addresses = [...read('feeds/opml.xml').matchAll(/xmlUrl="([^"]*)"/g)].map(([, address]) => address);
  expect(addresses.toSorted()).toEqual(filesOf('feed.xml').map(addressOf).toSorted());
});

test('every event of a calendar is whole days and leads to a page', () => {
  const events = calendars.flatMap(({ path, calendar }) => calendar.events.map((event) => ({ path, ...event })));
  const wrong = events.filter(({ url, isAllDay, first, end }) => !pageOf(url) || !isAllDay || first >= end);
  expect(wrong.map(({ path, uid, url }) => `${path}: ${uid} leads to ${url}`)).toEqual([]);
  for (const { path, calendar } of calendars)
    expect(new Set(calendar.events.map(({ uid }) => uid)).size, path).toBe(calendar.events.length);
  expect(calendars.length).toBeGreaterThanOrEqual(needed(50));
});

test('the feed of the site has the latest briefings in full, with absolute links only', () => {
  const feed = read('feed.xml');
  const links = feed
    .split(`<link>${ORIGIN}/briefings/`)
    .slice(1)
    .map((part) => part.slice(0, part.indexOf('/')));
  const days = (ids: (string | undefined)[]) => ids.map((id) => id?.slice(0, 10));
  const latest = rawBriefings().sort((a, b) => (`${a.published} ${a.id}` < `${b.published} ${b.id}` ? 1 : -1));
  expect(days(links)).toEqual(days(latest.slice(0, siteSettings.sizes.feed).map(({ id }) => id)));
  expect(feed.split('<content:encoded>')).toHaveLength(links.length + 1);
  expect(feed).not.toMatch(/href=(&quot;|")[/#]/);
});

test('robots.txt names the sitemap, and that of news if there is news', () => {
  expect(read('robots.txt')).toContain(`Sitemap: ${ORIGIN}/sitemap-index.xml`);
  expect(read('robots.txt').includes(`Sitemap: ${ORIGIN}/sitemap-news.xml`)).toBe(existsSync(join(DIR, 'sitemap-news.xml')));
});
