import type { RSSOptions } from '@astrojs/rss';
import { messages } from '../i18n/messages.ts';
import type { EntityFeed } from '../views/meta/entity-feed.ts';
import { absoluteUrl } from '../views/meta/routes.ts';
import { feedItemOf } from './feed-item.ts';

/** The feed of an entity or a relationship: titles, summaries and absolute links. Only the feed of the site has full texts. */
export const entityFeedOf = ({ title, description, page, briefings }: EntityFeed): RSSOptions => ({
  title,
  description,
  site: absoluteUrl(page),
  trailingSlash: true,
  customData: `<language>${messages.lang}</language>`,
  items: briefings.map((briefing) => feedItemOf(briefing)),
});
