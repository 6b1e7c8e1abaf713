import { visit } from 'unist-util-visit';
import type { Root } from 'hast';

/** Marks links that leave the site; the style sheet shows the mark. */
export const externalLinks = () => (tree: Root) => {
  visit(tree, 'element', (node) => {
    const { href } = node.properties;
    if (node.tagName === 'a' && typeof href === 'string' && /^https?:/.test(href)) node.properties.rel = ['external', 'noopener'];
  });
};
