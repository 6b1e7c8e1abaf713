import { absoluteUrl, routes } from '../views/meta/routes.ts';

export const GET = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(routes.sitemap())}\n`);
