import { allCommitments } from '../../archive/facts/all-commitments.ts';
import type { Archive } from '../../archive/model/archive.ts';
import { messages } from '../../i18n/messages.ts';
import { site } from '../../site.ts';
import { routes } from '../meta/routes.ts';
import { newestPublicationDay } from '../parts/newest-publication.ts';
import { makeFeed, type Feed, type FeedItem } from './feed.ts';
import { briefingItem, commitmentItems, correctionItem, documentItem } from './feed-items.ts';
import { latestPublished } from './thread-feed.ts';
import type { FeedFormat } from './types-of-files.ts';

/** The pages with a feed of the whole site, in each format. */
export const SITE_FEEDS = ['home', 'commitments', 'documents', 'corrections'] as const;

export type SiteFeed = (typeof SITE_FEEDS)[number];

/** The address of a feed of the site in each format, by the address of its page. */
export const FEED_ADDRESSES: Record<FeedFormat, (page: string) => string> = {
  RSS: routes.feed,
  Atom: routes.atomFeed,
  'JSON Feed': routes.jsonFeed,
};

/** The title of a feed of the whole site. */
export const siteFeedTitle = (name: SiteFeed): string => `${site.name}: ${messages.feeds.of[name].title}`;

/** What is in a feed of the whole site. That of the home page has the latest briefings with their full texts. */
export function siteFeed(name: SiteFeed, archive: Archive): Feed {
  const { description } = messages.feeds.of[name];
  const most = name === 'home' ? site.sizes.feed : site.sizes.eventFeed;
  const since = newestPublicationDay(archive) || archive.today;
  return makeFeed({ title: siteFeedTitle(name), description, page: routes[name]() }, ITEMS[name](archive), most, since);
}

const ITEMS: Record<SiteFeed, (archive: Archive) => FeedItem[]> = {
  home: ({ briefings }) => latestPublished(briefings).map((briefing) => briefingItem(briefing, true)),
  commitments: (archive) => allCommitments(archive).flatMap((owned) => commitmentItems(owned, archive)),
  documents: (archive) => archive.documents.all.map((owned) => documentItem(owned, archive)),
  corrections: ({ briefings }) =>
    briefings.flatMap((briefing) => briefing.corrections.map((correction) => correctionItem(correction, briefing))),
};
