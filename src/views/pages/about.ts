import type { Archive, SitePage } from '../../archive/model/archive.ts';
import { makeHead, type Head } from '../meta/head.ts';
import { routes } from '../meta/routes.ts';

/** One of the site's own pages. Throws where `content/pages/` lacks it. */
export function pageOf(id: 'about', { pages }: Archive): SitePage {
  const page = pages.get(id);
  if (!page) throw new Error(`content/pages/${id}.md is missing; the site needs it.`);
  return page;
}

/** The head of one of the site's own pages. Throws where `content/pages/` lacks it. */
export function pageHead(id: 'about', archive: Archive): Head {
  const { title, summary } = pageOf(id, archive);
  return makeHead(title, summary, routes[id]());
}
