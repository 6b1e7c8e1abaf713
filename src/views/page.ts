import type { Archive } from '../archive/archive.ts';
import { makeHead, type Head } from './head.ts';
import { routes } from './routes.ts';

/** The head of one of the site's own pages. Throws where `content/pages/` lacks it. */
export function pageHead(id: 'about', { pages }: Archive): Head {
  const page = pages.get(id);
  if (!page) throw new Error(`content/pages/${id}.md is missing; the site needs it.`);
  return makeHead(page.title, page.summary, routes[id]());
}
