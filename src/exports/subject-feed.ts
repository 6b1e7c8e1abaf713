import type { RSSOptions } from '@astrojs/rss';
import { messages } from '../i18n/messages.ts';
import type { SubjectFeed } from '../views/meta/subject-feed.ts';
import { absoluteUrl } from '../views/meta/routes.ts';
import { feedItemOf } from './feed-item.ts';

/** The feed of a subject or a relationship: titles, summaries and absolute links. Only the feed of the site has full texts. */
export const subjectFeedOf = ({ title, description, page, briefings }: SubjectFeed): RSSOptions => ({
  title,
  description,
  site: absoluteUrl(page),
  trailingSlash: true,
  customData: `<language>${messages.lang}</language>`,
  items: briefings.map((briefing) => feedItemOf(briefing)),
});
