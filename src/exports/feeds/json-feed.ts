import type { Archive } from '../../archive/model/archive.ts';
import { messages } from '../../i18n/messages.ts';
import { site } from '../../site.ts';
import type { Feed } from '../../views/follow/feed.ts';
import { absoluteUrl, routes } from '../../views/meta/routes.ts';
import { fitForXml, momentOf } from './fit-for-xml.ts';
import { fullTextOf } from './full-text.ts';

/** A feed as JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/. */
export const jsonFeedOf = ({ title, description, page, items }: Feed, archive: Archive): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: absoluteUrl(page),
    feed_url: absoluteUrl(routes.jsonFeed(page)),
    language: messages.lang,
    authors: [{ name: site.name, url: absoluteUrl(routes.about()) }],
    items: items.map((item) => ({
      id: item.id,
      url: item.url,
      title: fitForXml(item.title),
      ...(item.fullText
        ? { content_html: fullTextOf(item.fullText, archive), summary: fitForXml(item.summary) }
        : { content_text: fitForXml(item.summary) }),
      date_published: momentOf(item.published).toISOString(),
      date_modified: momentOf(item.updated).toISOString(),
      authors: [{ name: fitForXml(item.author) }],
      ...(item.categories.length > 0 && { tags: item.categories.map(fitForXml) }),
    })),
  });
