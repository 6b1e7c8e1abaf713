import type { Archive } from '../../archive/model/archive.ts';
import type { Briefing } from '../../archive/model/briefing.ts';
import { daysAfter } from '../../archive/model/date-arithmetic.ts';
import { fixedPagesWith, FIXED_PAGE_NAMES } from '../../archive/model/fixed-pages.ts';
import { settings } from '../../settings.ts';
import { redirectsOf } from './redirects.ts';
import { routes } from './routes.ts';

/**
 * Returns a function that decides whether the sitemap lists the page at a URL. It leaves out the fixed pages whose definition says so,
 * former addresses, and pages of changes, because they show what a briefing no longer says.
 */
export function sitemapFilterOf(archive: Archive): (url: string) => boolean {
  const listed = new Set<string>(fixedPagesWith('isInSitemap'));
  const unlisted = new Set([
    ...FIXED_PAGE_NAMES.filter((page) => !listed.has(page)).map((page) => routes[page]()),
    ...redirectsOf(archive).map(({ from }) => from),
  ]);
  return (url) => {
    const { pathname } = new URL(url);
    const isOfChanges = pathname.startsWith(routes.briefings()) && pathname.endsWith('/changes/');
    return !unlisted.has(pathname) && !isOfChanges;
  };
}

/** The briefings of the day of the build and the day before: the only ones of which a news sitemap may tell. A preview tells of none. */
export const newsOf = ({ briefings, today }: Archive): Briefing[] =>
  settings.preview !== undefined ? [] : briefings.filter(({ published }) => published >= daysAfter(today, -1) && published <= today);
