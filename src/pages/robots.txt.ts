import { absolute, routes } from '../views/meta/routes.ts';

export const GET = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(routes.sitemap())}\n`);
