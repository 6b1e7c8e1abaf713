import { SKIP, visit } from 'unist-util-visit';
import type { Parents, Root, Text } from 'mdast';
import type { BodyLink, BodyParts, BodyText } from '../../schemas/body-parts.ts';

/** Takes a body apart, of which `tree` is the tree. */
export const partsOf = (tree: Root, body: string): BodyParts => ({
  texts: textNodesIn(tree).map(({ node }) => placed(node, body)),
  links: linksIn(tree),
});

/** The words of a text of a body. */
export const wordsOf = ({ from, to, words }: BodyText, body: string): string => words ?? body.slice(from, to);

function placed({ value, position }: Text, body: string): BodyText {
  const { start, end } = position ?? {};
  const [from, to] = [start?.offset ?? 0, end?.offset ?? 0];
  const place = { from, to, line: start?.line ?? 1 };
  return body.slice(from, to) === value ? place : { ...place, words: value };
}

/** The texts of a tree in which a subject may be named: not headings, links and quotations that are set off. */
export function textNodesIn(tree: Root): { node: Text; parent: Parents }[] {
  const texts: { node: Text; parent: Parents }[] = [];
  visit(tree, (node, _index, parent) => {
    if (node.type === 'heading' || node.type === 'link' || node.type === 'blockquote' || node.type === 'leafDirective') return SKIP;
    if (node.type === 'text' && parent) texts.push({ node, parent });
    return undefined;
  });
  return texts;
}

/** The links of a text and their definitions, as they are written. */
export function linksIn(tree: Root): BodyLink[] {
  const links: BodyLink[] = [];
  visit(tree, ['link', 'definition'], (node) => {
    if ('url' in node) links.push({ url: node.url, line: node.position?.start.line ?? 1 });
  });
  return links;
}
