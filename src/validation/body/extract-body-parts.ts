import GithubSlugger from 'github-slugger';
import { SKIP, visit } from 'unist-util-visit';
import type { Parents, Root, Text } from 'mdast';
import type { BodyHeading, BodyLink, BodyParts, BodyText } from '../../schemas/body-parts.ts';
import { plainText } from './quotation-syntax.ts';

/** Extracts the texts, links and headings from a body and its syntax tree. */
export const extractBodyParts = (tree: Root, body: string): BodyParts => ({
  texts: textNodesIn(tree).map(({ node }) => bodyTextOf(node, body)),
  links: linksIn(tree),
  headings: headingsIn(tree),
});

/** The words of one text of a body. */
export const wordsOfText = ({ from, to, words }: BodyText, body: string): string => words ?? body.slice(from, to);

function bodyTextOf({ value, position }: Text, body: string): BodyText {
  const { start, end } = position ?? {};
  const [from, to] = [start?.offset ?? 0, end?.offset ?? 0];
  const text = { from, to, line: start?.line ?? 1 };
  return body.slice(from, to) === value ? text : { ...text, words: value };
}

/** The text nodes of a tree that may name an entity of the archive: those outside headings, links, block quotes and quote directives. */
export function textNodesIn(tree: Root): { node: Text; parent: Parents }[] {
  const texts: { node: Text; parent: Parents }[] = [];
  visit(tree, (node, _index, parent) => {
    if (node.type === 'heading' || node.type === 'link' || node.type === 'blockquote' || node.type === 'leafDirective') return SKIP;
    if (node.type === 'text' && parent) texts.push({ node, parent });
    return undefined;
  });
  return texts;
}

/** The links and link definitions of a tree, with their URLs as written. */
export function linksIn(tree: Root): BodyLink[] {
  const links: BodyLink[] = [];
  visit(tree, ['link', 'definition'], (node) => {
    if ('url' in node) links.push({ url: node.url, line: node.position?.start.line ?? 1 });
  });
  return links;
}

/** The headings of a tree, with the ids that `rehype-slug` gives them: both use `github-slugger`. */
function headingsIn(tree: Root): BodyHeading[] {
  const slugger = new GithubSlugger();
  const headings: BodyHeading[] = [];
  visit(tree, 'heading', (node) => {
    headings.push({ anchor: slugger.slug(plainText(node)), line: node.position?.start.line ?? 1 });
  });
  return headings;
}
