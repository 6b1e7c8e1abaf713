import type { Archive } from '../../archive/model/archive.ts';
import { fixedPagesWith, FIXED_PAGE_NAMES } from '../../archive/model/fixed-pages.ts';
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
