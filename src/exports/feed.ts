import type { RSSOptions } from '@astrojs/rss';
import { experimental_AstroContainer as Container } from 'astro/container';
import type { Archive } from '../archive/archive.ts';
import { renderBody } from '../archive/load.ts';
import { messages } from '../i18n/messages.ts';
import { site } from '../site.ts';
import { absolute, routes } from '../views/routes.ts';

/** The latest briefings by the day of publication, with their full text and absolute links. */
export async function feedOf({ briefings }: Archive): Promise<RSSOptions> {
  const container = await Container.create();
  const latest = briefings.toSorted((a, b) => compareText(b.published, a.published)).slice(0, site.sizes.feed);
  return {
    title: `${site.name}: ${messages.feed.title}`,
    description: site.description,
    site: absolute(routes.home()),
    trailingSlash: true,
    customData: `<language>${messages.lang}</language>`,
    items: await Promise.all(
      latest.map(async ({ id, title, summary, published, topics }) => {
        const { Content } = await renderBody('briefings', id);
        const link = absolute(routes.briefing(id));
        return {
          title,
          description: summary,
          link,
          pubDate: new Date(`${published}T00:00:00Z`),
          categories: topics.map(({ name }) => name),
          content: withAbsoluteLinks(await container.renderToString(Content), link),
        };
      }),
    ),
  };
}

/** Of briefings published on one day, the newest visit stays first: sorting keeps the order of equals. */
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const withAbsoluteLinks = (html: string, page: string): string =>
  html.replaceAll(/ href="([^"]+)"/g, (_, href: string) => ` href="${URL.parse(href, page)?.href ?? page}"`);
