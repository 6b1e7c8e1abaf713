import type { Archive } from '../../archive/model/archive.ts';
import { settings } from '../../settings.ts';
import { absoluteUrl, routes } from './routes.ts';
import { newsOf } from './sitemap.ts';

/** What programs that visit every page are told: where the lists of pages are, or that a preview is not for them. */
export function robotsText(archive: Archive): string {
  if (settings.preview !== undefined) return 'User-agent: *\nDisallow: /\n';
  const sitemaps = [routes.sitemap(), ...(newsOf(archive).length > 0 ? [routes.newsSitemap()] : [])];
  return `User-agent: *\nAllow: /\n\n${sitemaps.map((path) => `Sitemap: ${absoluteUrl(path)}\n`).join('')}`;
}
