import { loadArchive } from '../archive/load/load-in-astro.ts';
import { absoluteUrl, routes } from '../views/meta/routes.ts';
import { newsOf } from '../views/meta/sitemap.ts';

export const GET = async () => {
  const sitemaps = [routes.sitemap(), ...(newsOf(await loadArchive()).length > 0 ? [routes.newsSitemap()] : [])];
  return new Response(`User-agent: *\nAllow: /\n\n${sitemaps.map((path) => `Sitemap: ${absoluteUrl(path)}\n`).join('')}`);
};
