import { messages } from '../../i18n/messages.ts';
import type { Day } from '../../schemas/fields/partial-day.ts';
import { settings } from '../../settings.ts';
import { site } from '../../site.ts';
import { CARD_SIZE, cardPageOf } from './social-card-page.ts';
import { absoluteUrl, routes } from './routes.ts';

/** What the head of a page says. */
export interface Head {
  /** The title of the window: the page's own and the site's. */
  title: string;
  heading: string;
  description: string;
  canonical: string;
  /** The picture for previews of links: its address and size. */
  card: { address: string; width: number; height: number };
  type: 'website' | 'article';
  published?: Day | undefined;
  updated?: Day | undefined;
  /** The feed of what the page is about, where it has one of its own. */
  feed?: { title: string; href: string } | undefined;
  /** JSON-LD, already safe to stand in a script element. */
  jsonLd?: string | undefined;
  /** Kept out of other sites' indexes. */
  noindex: boolean;
  /** What the site is a preview of, if it is one; nobody may take it for the site itself. */
  preview?: string | undefined;
}

/** The head of a page at `path`, a path from `routes`. */
export function makeHead(
  heading: string,
  description: string,
  path: string,
  more: Partial<Pick<Head, 'type' | 'published' | 'updated' | 'feed' | 'noindex'>> & { jsonLd?: object } = {},
): Head {
  const { jsonLd, ...rest } = more;
  return {
    title: heading === site.name ? `${site.name}: ${messages.home.title}` : `${heading} · ${site.name}`,
    heading,
    description,
    canonical: absoluteUrl(path),
    card: { address: absoluteUrl(routes.card(cardPageOf(path))), ...CARD_SIZE },
    type: 'website',
    preview: settings.preview,
    ...rest,
    feed: rest.feed && { title: rest.feed.title, href: rest.feed.href },
    noindex: settings.preview !== undefined || rest.noindex === true,
    // A `<` would let a headline end the script element.
    jsonLd: jsonLd && JSON.stringify(jsonLd).replaceAll('<', '\\u003c'),
  };
}
