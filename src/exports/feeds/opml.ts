import { x } from 'xastscript';
import type { Archive } from '../../archive/model/archive.ts';
import { messages } from '../../i18n/messages.ts';
import { site } from '../../site.ts';
import { SITE_FEEDS, siteFeedTitle } from '../../views/follow/site-feeds.ts';
import { threadFeeds } from '../../views/follow/thread-feed.ts';
import { absoluteUrl, routes } from '../../views/meta/routes.ts';
import { newestPublicationDay } from '../../views/parts/newest-publication.ts';
import { writeXml } from '../write-xml.ts';
import { fitForXml, momentOf } from './fit-for-xml.ts';

/** All feeds as a list that programs for reading feeds import: OPML 2.0 (http://opml.org/spec2.opml), in folders. */
export function opmlOf(archive: Archive): string {
  const day = newestPublicationDay(archive) || archive.today;
  const ofSite = SITE_FEEDS.map((name) => feedLine(siteFeedTitle(name), routes[name]()));
  const folders = Map.groupBy(threadFeeds(archive), ({ list }) => list);
  const body = [
    x('outline', { text: site.name }, ofSite),
    ...[...folders].map(([list, feeds]) =>
      x(
        'outline',
        { text: messages.lists[list] },
        feeds.map(({ feed }) => feedLine(feed.title, feed.page)),
      ),
    ),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeXml(
    x('opml', { version: '2.0' }, [
      x('head', [x('title', messages.feeds.listTitle(site.name)), x('dateModified', momentOf(day).toUTCString())]),
      x('body', body),
    ]),
  )}`;
}

const feedLine = (title: string, page: string) =>
  x('outline', {
    type: 'rss',
    text: fitForXml(title),
    title: fitForXml(title),
    xmlUrl: absoluteUrl(routes.feed(page)),
    htmlUrl: absoluteUrl(page),
  });
