import { x } from 'xastscript';
import type { Archive } from '../../archive/model/archive.ts';
import { messages } from '../../i18n/messages.ts';
import { site } from '../../site.ts';
import type { Feed, FeedItem } from '../../views/follow/feed.ts';
import { absoluteUrl, routes } from '../../views/meta/routes.ts';
import { writeXml } from '../write-xml.ts';
import { fitForXml, momentOf } from './fit-for-xml.ts';
import { fullTextOf } from './full-text.ts';

/** A feed as Atom: RFC 4287. All texts but the full text of a briefing are plain. */
export const atomOf = ({ title, description, page, updated, items }: Feed, archive: Archive): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${writeXml(
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': messages.lang }, [
      x('id', absoluteUrl(routes.atomFeed(page))),
      x('title', fitForXml(title)),
      x('subtitle', fitForXml(description)),
      x('updated', momentOf(updated).toISOString()),
      x('link', { rel: 'self', type: 'application/atom+xml', href: absoluteUrl(routes.atomFeed(page)) }),
      x('link', { rel: 'alternate', type: 'text/html', href: absoluteUrl(page) }),
      x('author', [x('name', site.name)]),
      x('rights', site.licence.name),
      ...items.map((item) => entryOf(item, archive)),
    ]),
  )}`;

const entryOf = (item: FeedItem, archive: Archive) =>
  x('entry', [
    x('id', item.id),
    x('title', fitForXml(item.title)),
    x('link', { rel: 'alternate', type: 'text/html', href: item.url }),
    x('published', momentOf(item.published).toISOString()),
    x('updated', momentOf(item.updated).toISOString()),
    x('author', [x('name', fitForXml(item.author))]),
    ...item.categories.map((term) => x('category', { term: fitForXml(term) })),
    x('summary', fitForXml(item.summary)),
    ...(item.fullText ? [x('content', { type: 'html' }, fitForXml(fullTextOf(item.fullText, archive)))] : []),
  ]);
