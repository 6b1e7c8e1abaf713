import { XMLParser } from 'fast-xml-parser';
import { select } from 'hast-util-select';
import { expect, test } from 'vitest';
import { filesOf, ORIGIN, PAGES, read, textOf } from './site.ts';

interface Item {
  title: string;
  link: string;
}

const parser = new XMLParser({ isArray: (name) => ['item', 'url', 'sitemap'].includes(name), parseTagValue: false, processEntities: true });
const byAddress = new Map(PAGES.map((page) => [page.address, page]));

/** Every item of every feed, with the feed’s file. */
const items = filesOf('.xml')
  .map((path) => ({ path, paper: parser.parse(read(path)) as { rss?: { channel: { link: string; item?: Item[] } } } }))
  .flatMap(({ path, paper }) => (paper.rss ? [{ path, channel: paper.rss.channel }] : []));

test('every page names its own address as the canonical one; one that has moved names that to which it leads', () => {
  const wrong = PAGES.filter(({ path, canonical, address, moved }) =>
    moved ? byAddress.get(canonical)?.moved !== false : path !== '404.html' && canonical !== address,
  );
  expect(wrong.map(({ path, canonical }) => `${path}: ${canonical}`)).toEqual([]);
});

test('the sitemap lists the pages that may be found, all of them and no others', () => {
  const { sitemapindex } = parser.parse(read('sitemap-index.xml')) as { sitemapindex: { sitemap: { loc: string }[] } };
  const listed = sitemapindex.sitemap.flatMap(({ loc }) => {
    const { urlset } = parser.parse(read(loc.slice(ORIGIN.length + 1))) as { urlset: { url: { loc: string }[] } };
    return urlset.url.map((it) => it.loc);
  });
  const findable = PAGES.filter(({ noindex, moved }) => !noindex && !moved).map(({ canonical }) => canonical);
  expect(listed.filter((address) => !findable.includes(address))).toEqual([]);
  expect(findable.filter((address) => !listed.includes(address))).toEqual([]);
  expect(new Set(listed).size).toBe(listed.length);
});

test('every item of a feed leads to a page, and names it as the page does', () => {
  const wrong = items.flatMap(({ path, channel: { item = [] } }) =>
    item
      .filter(({ title, link }) => {
        const [address = '', anchor] = link.split('#');
        const page = byAddress.get(address);
        const heading = page && textOf(select('h1', page.tree));
        const isThere = page !== undefined && (anchor === undefined || select(`[id="${anchor}"]`, page.tree) !== undefined);
        return !isThere || heading === undefined || (anchor === undefined ? title !== heading : !title.endsWith(heading));
      })
      .map(({ title, link }) => `${path}: “${title}” leads to ${link}`),
  );
  expect(wrong).toEqual([]);
  expect(items.length).toBeGreaterThan(50);
});

test('every feed belongs to a page, which offers it', () => {
  const wrong = items.filter(({ path, channel }) => {
    const page = byAddress.get(channel.link);
    return !page || select(`link[rel="alternate"][href="/${path}"]`, page.tree) === undefined;
  });
  expect(wrong.map(({ path, channel }) => `${path}: ${channel.link}`)).toEqual([]);
});
