import type { Archive, SitePage } from '../../archive/model/archive.ts';
import { makeHead, type Head } from '../meta/head.ts';
import { routes } from '../meta/routes.ts';

/** The page about the site, whose text is content. */
export interface AboutView {
  head: Head;
  page: SitePage;
}

/** Throws where `content/pages/about.md` is missing. */
export function aboutView({ pages }: Archive): AboutView {
  const page = pages.get('about');
  if (!page) throw new Error('content/pages/about.md is missing; the site needs it.');
  return { head: makeHead(page.title, page.summary, routes.about()), page };
}
