import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Makes the body of a briefing fit for a feed, where it stands among other briefings and far from its page at the URL `page`: its links
 * become absolute, and it loses ids, which the bodies of a feed share, data attributes, the cards of notes, and the spans that had nothing else.
 */
export const fitForFeed = (page: string) => (tree: Root) => {
  visit(tree, 'element', (node, index, parent) => {
    const properties = Object.entries(node.properties).filter(([name]) => !/^(id$|interestfor$|data[A-Z-])/.test(name));
    node.properties = Object.fromEntries(properties);
    const { href } = node.properties;
    if (typeof href === 'string') node.properties.href = new URL(href, page).href;
    if (node.tagName !== 'span' || properties.length > 0 || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1, ...node.children);
    return index;
  });
};
