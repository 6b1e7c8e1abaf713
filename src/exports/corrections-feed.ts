import type { RSSOptions } from '@astrojs/rss';
import type { Archive } from '../archive/model/archive.ts';
import { messages } from '../i18n/messages.ts';
import { site } from '../site.ts';
import { allCorrections } from '../views/pages/corrections.ts';
import { absoluteUrl, routes } from '../views/meta/routes.ts';

/** How many corrections the feed holds: more than a subscriber is likely to miss. */
const MAX_CORRECTIONS = 100;

/** The feed of the latest corrections, each with a link to its note. */
export const correctionsFeedOf = (archive: Archive): RSSOptions => ({
  title: `${site.name}: ${messages.corrections.title}`,
  description: messages.corrections.summary,
  site: absoluteUrl(routes.corrections()),
  trailingSlash: true,
  customData: `<language>${messages.lang}</language>`,
  items: allCorrections(archive)
    .slice(0, MAX_CORRECTIONS)
    .map(({ briefing, day, kind, note }) => ({
      title: `${kind}: ${briefing.text}`,
      description: note,
      link: absoluteUrl(briefing.href),
      pubDate: new Date(`${day}T00:00:00Z`),
    })),
});
