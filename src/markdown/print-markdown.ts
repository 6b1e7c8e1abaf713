import type { Link, PhrasingContent, RootContent, Text } from 'mdast';
import { remark } from 'remark';

const printer = remark().data('settings', { bullet: '-', listItemIndent: 'one', emphasis: '_' }).freeze();

/** Prints a tree as Markdown. Texts in it stay texts, whatever they contain. */
export const printMarkdown = (children: RootContent[]): string => printer.stringify({ type: 'root', children });

export const textNode = (value: string): Text => ({ type: 'text', value });

export const linkNode = (text: string, url: string): Link => ({ type: 'link', url, children: [textNode(text)] });

export const headingNode = (depth: 1 | 2, text: string): RootContent => ({ type: 'heading', depth, children: [textNode(text)] });

export const paragraphNode = (...children: PhrasingContent[]): RootContent => ({ type: 'paragraph', children });

/** A list; each item is one paragraph. */
export const listNode = (items: PhrasingContent[][], ordered: boolean): RootContent => ({
  type: 'list',
  ordered,
  spread: false,
  children: items.map((children) => ({ type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] })),
});
