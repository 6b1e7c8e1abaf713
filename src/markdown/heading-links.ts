import { visit } from 'unist-util-visit';
import type { Root } from 'hast';

/** Makes each heading with an anchor a link to itself, so that a section can be cited. */
export const headingLinks = () => (tree: Root) => {
  visit(tree, 'element', (node) => {
    const { id } = node.properties;
    if (!/^h[2-6]$/.test(node.tagName) || typeof id !== 'string') return;
    node.children = [{ type: 'element', tagName: 'a', properties: { href: `#${id}` }, children: node.children }];
  });
};
