import { XMLParser } from 'fast-xml-parser';
import { select } from 'hast-util-select';
import { expect, test } from 'vitest';
import { site as siteSettings } from '../../src/site.ts';
import { filesOf, needed, ORIGIN, PAGES, read, textOf } from './built-site.ts';
import { rawBriefings } from './raw-content.ts';

interface Item {
  title: string;
  link: string;
}

const parser = new XMLParser({ isArray: (name) => ['item', 'url', 'sitemap'].includes(name), parseTagValue: false, processEntities: true });
const byAddress = new Map(PAGES.map((page) => [page.address, page]));

/** Every feed, with the path of its file. */
const feeds = filesOf('.xml')
  .map((path) => ({ path, document: parser.parse(read(path)) as { rss?: { channel: { link: string; item?: Item[] } } } }))
  .flatMap(({ path, document }) => (document.rss ? [{ path, channel: document.rss.channel }] : []));

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

test('every item of a feed leads to a page and has its heading as title', () => {
  const wrong = feeds.flatMap(({ path, channel: { item = [] } }) =>
    item
      .filter(({ title, link }) => {
        const [address = '', anchor] = link.split('#');
        const page = byAddress.get(address);
        const heading = page && textOf(select('h1', page.tree));
        const exists = page !== undefined && (anchor === undefined || select(`[id="${anchor}"]`, page.tree) !== undefined);
        return !exists || heading === undefined || (anchor === undefined ? title !== heading : !title.endsWith(heading));
      })
      .map(({ title, link }) => `${path}: “${title}” leads to ${link}`),
  );
  expect(wrong).toEqual([]);
  expect(feeds.length).toBeGreaterThanOrEqual(needed(50));
});

test('every feed belongs to a page that links to it', () => {
  const wrong = feeds.filter(({ path, channel }) => {
    const page = byAddress.get(channel.link);
    return !page || select(`link[rel="alternate"][href="/${path}"]`, page.tree) === undefined;
  });
  expect(wrong.map(({ path, channel }) => `${path}: ${channel.link}`)).toEqual([]);
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

test('robots.txt names the sitemap', () => {
  expect(read('robots.txt')).toContain(`Sitemap: ${ORIGIN}/sitemap-index.xml`);
});
