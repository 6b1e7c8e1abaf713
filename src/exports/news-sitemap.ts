import { x } from 'xastscript';
import type { Briefing } from '../archive/model/briefing.ts';
import { messages } from '../i18n/messages.ts';
import { site } from '../site.ts';
import { absoluteUrl, routes } from '../views/meta/routes.ts';
import { writeXml } from './write-xml.ts';

/** New briefings as a news sitemap: https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap. */
export const newsSitemapOf = (briefings: Briefing[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${writeXml(
    x(
      'urlset',
      { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9', 'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9' },
      briefings.map(({ id, title, published }) =>
        x('url', [
          x('loc', absoluteUrl(routes.briefing(id))),
          x('news:news', [
            x('news:publication', [x('news:name', site.name), x('news:language', messages.lang)]),
            x('news:publication_date', published),
            x('news:title', title),
          ]),
        ]),
      ),
    ),
  )}`;
