import { visit } from 'unist-util-visit';
import type { Root } from 'mdast';
import { routes } from '../views/meta/routes.ts';

/** Puts the base path before the author's own links into the site: `/search/` is written as if the site were at the root. */
export const siteLinks = () => (tree: Root) => {
  visit(tree, ['link', 'definition'], (node) => {
    if ('url' in node && node.url.startsWith('/')) node.url = routes.contentLink(node.url);
  });
};
