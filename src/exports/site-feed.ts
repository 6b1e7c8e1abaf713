import type { RSSOptions } from '@astrojs/rss';
import type { Archive } from '../archive/model/archive.ts';
import { messages } from '../i18n/messages.ts';
import { renderBody } from '../markdown/render-body.ts';
import { site } from '../site.ts';
import { latestPublished } from '../views/meta/entity-feed.ts';
import { absoluteUrl, routes } from '../views/meta/routes.ts';
import { fitForFeed } from './fit-for-feed.ts';
import { feedItemOf } from './feed-item.ts';

/** The feed of the latest briefings by day of publication, with their full text and absolute links. */
export const siteFeedOf = (archive: Archive): RSSOptions => ({
  title: `${site.name}: ${messages.feed.title}`,
  description: site.description,
  site: absoluteUrl(routes.home()),
  trailingSlash: true,
  customData: `<language>${messages.lang}</language>`,
  items: latestPublished(archive.briefings).map((briefing) => {
    const item = feedItemOf(briefing);
    return { ...item, content: renderBody(briefing, archive, fitForFeed(item.link)).html };
  }),
});
