import type { RSSFeedItem, RSSOptions } from '@astrojs/rss';
import { x } from 'xastscript';
import type { Archive } from '../../archive/model/archive.ts';
import { messages } from '../../i18n/messages.ts';
import { site } from '../../site.ts';
import type { Feed, FeedItem } from '../../views/follow/feed.ts';
import { absoluteUrl, routes } from '../../views/meta/routes.ts';
import { writeXml } from '../write-xml.ts';
import { fitForXml, momentOf, plainAsHtml } from './fit-for-xml.ts';
import { fullTextOf } from './full-text.ts';

const NAMESPACES = {
  atom: 'http://www.w3.org/2005/Atom',
  dc: 'http://purl.org/dc/elements/1.1/',
};

/**
 * A feed as RSS 2.0 (https://www.rssboard.org/rss-specification). Titles are plain text there, and descriptions HTML. RSS has no date
 * of a change, so an item that was corrected says it in the words of Atom.
 */
export const rssOf = ({ title, description, page, updated, items }: Feed, archive: Archive): RSSOptions => ({
  title: fitForXml(title),
  description: fitForXml(description),
  site: absoluteUrl(page),
  trailingSlash: true,
  xmlns: NAMESPACES,
  customData: [
    x('language', messages.lang),
    x('copyright', site.licence.name),
    x('lastBuildDate', momentOf(updated).toUTCString()),
    x('atom:link', { href: absoluteUrl(routes.feed(page)), rel: 'self', type: 'application/rss+xml' }),
  ]
    .map((element) => writeXml(element))
    .join(''),
  items: items.map((item) => rssItemOf(item, archive)),
});

const rssItemOf = (item: FeedItem, archive: Archive): RSSFeedItem => ({
  title: fitForXml(item.title),
  description: plainAsHtml(item.summary),
  link: item.url,
  pubDate: momentOf(item.published),
  categories: item.categories.map(fitForXml),
  content: item.fullText && fitForXml(fullTextOf(item.fullText, archive)),
  customData: [
    x('guid', { isPermaLink: String(item.id === item.url) }, item.id),
    x('dc:creator', fitForXml(item.author)),
    ...(item.updated > item.published ? [x('atom:updated', momentOf(item.updated).toISOString())] : []),
  ]
    .map((element) => writeXml(element))
    .join(''),
});
