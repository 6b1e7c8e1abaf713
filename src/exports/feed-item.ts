import type { RSSFeedItem } from '@astrojs/rss';
import type { Briefing } from '../archive/model/briefing.ts';
import { absoluteUrl, routes } from '../views/meta/routes.ts';

/** A briefing as an item of a feed, without its text. */
export const feedItemOf = ({ id, title, summary, published, topics }: Briefing): RSSFeedItem & { link: string } => ({
  title,
  description: summary,
  link: absoluteUrl(routes.briefing(id)),
  pubDate: new Date(`${published}T00:00:00Z`),
  categories: topics.map(({ name }) => name),
});
