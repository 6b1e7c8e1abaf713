import { messages } from '../../i18n/messages.ts';
import type { Day } from '../../schemas/fields/partial-day.ts';
import { settings } from '../../settings.ts';
import { site } from '../../site.ts';
import { CALENDAR_TYPE, FEED_TYPES, JSON_TYPE, MARKDOWN_TYPE } from '../follow/types-of-files.ts';
import type { Follow } from '../follow/follow.ts';
import { cardPageOf, cardSizeOf } from './which-social-card.ts';
import { absoluteUrl, routes } from './routes.ts';

/** The contents of a page's head element, and the heading of the page. */
export interface Head {
  /** The title of the browser window: the heading and the name of the site. */
  title: string;
  heading: string;
  description: string;
  canonical: string;
  /** The social card of the page: the URL of the picture, and its size in pixels. */
  card: { address: string; width: number; height: number };
  type: 'website' | 'article';
  published?: Day | undefined;
  updated?: Day | undefined;
  /** Who wrote what the page is, for reference managers; undefined on pages that are no article. */
  author?: string | undefined;
  /** By what the page can be followed, if it can. */
  follow?: Follow | undefined;
  /** The feeds, calendars and other forms of the page that programs find in the head: first the feed of the site, which every page has. */
  alternates: { type: string; title: string; href: string }[];
  /** JSON-LD, escaped for a script element. */
  jsonLd?: string | undefined;
  /** Whether search engines are asked not to index the page. */
  noindex: boolean;
  /** What readers are told above everything: that this is a preview, a draft, or under embargo. */
  notices: Notice[];
}

/** A band above a page. */
export interface Notice {
  label: string;
  text: string;
}

/** Makes the head of the page at `path`, a path from `routes`. */
export function makeHead(
  heading: string,
  description: string,
  path: string,
  more: Partial<Pick<Head, 'type' | 'author' | 'published' | 'updated' | 'follow' | 'noindex'>> & {
    jsonLd?: object | undefined;
    /** What editors at work are told of this page. */
    notice?: Notice | undefined;
    /** The path of the page as Markdown, if there is one. */
    markdown?: string | undefined;
    /** Whether the page has its data beside it. */
    hasData?: boolean;
  } = {},
): Head {
  const { jsonLd, notice, markdown, hasData = false, ...rest } = more;
  const cardPage = cardPageOf(path);
  const isPreview = settings.preview !== undefined;
  return {
    title: heading === site.name ? `${site.name}: ${messages.home.title}` : `${heading} · ${site.name}`,
    heading,
    description,
    canonical: absoluteUrl(path),
    card: { address: absoluteUrl(routes.card(cardPage)), ...cardSizeOf(cardPage) },
    type: 'website',
    notices: [
      ...(settings.preview === undefined ? [] : [{ label: messages.preview.label, text: messages.preview.text(settings.preview) }]),
      ...(notice ? [notice] : []),
    ],
    ...rest,
    alternates: isPreview
      ? []
      : [
          ...alternatesOf(rest.follow),
          ...(markdown === undefined ? [] : [{ type: MARKDOWN_TYPE, title: messages.briefing.markdown, href: markdown }]),
          ...(hasData ? [{ type: JSON_TYPE, title: messages.data.formats.json, href: routes.pageData(path) }] : []),
        ],
    noindex: isPreview || rest.noindex === true,
    // A headline with `</script>` in it would otherwise end the script element.
    jsonLd: jsonLd && JSON.stringify(jsonLd).replaceAll('<', '\\u003c'),
  };
}

function alternatesOf(follow: Follow | undefined): Head['alternates'] {
  const ofSite = { type: FEED_TYPES.RSS, title: `${site.name}: ${messages.feeds.of.home.title}`, href: routes.feed() };
  const own = (follow?.feeds ?? []).map(({ type, title, href }) => ({ type, title, href }));
  const calendars = follow?.calendar ? [{ type: CALENDAR_TYPE, ...follow.calendar }] : [];
  return [ofSite, ...own.filter(({ href }) => href !== ofSite.href), ...calendars];
}
