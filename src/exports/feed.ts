import type { RSSOptions } from '@astrojs/rss';
import { experimental_AstroContainer as Container } from 'astro/container';
import type { Archive } from '../archive/archive.ts';
import { renderBody } from '../archive/load.ts';
import { messages } from '../i18n/messages.ts';
import { site } from '../site.ts';
import { latestPublished } from '../views/feed.ts';
import { absolute, routes } from '../views/routes.ts';
import { feedItemOf } from './feed-item.ts';

/** The latest briefings by the day of publication, with their full text and absolute links. */
export async function feedOf({ briefings }: Archive): Promise<RSSOptions> {
  const container = await Container.create();
  return {
    title: `${site.name}: ${messages.feed.title}`,
    description: site.description,
    site: absolute(routes.home()),
    trailingSlash: true,
    customData: `<language>${messages.lang}</language>`,
    items: await Promise.all(
      latestPublished(briefings).map(async (briefing) => {
        const { Content } = await renderBody('briefings', briefing.id);
        const item = feedItemOf(briefing);
        return { ...item, content: withAbsoluteLinks(await container.renderToString(Content), item.link) };
      }),
    ),
  };
}

const withAbsoluteLinks = (html: string, page: string): string =>
  html.replaceAll(/ href="([^"]+)"/g, (_, href: string) => ` href="${URL.parse(href, page)?.href ?? page}"`);
