import { visit } from 'unist-util-visit';
import type { Nodes, Root } from 'mdast';
import type { BodyRules, Finding } from './body-finding.ts';
import { problemOfText } from '../../schemas/fields/characters.ts';
import { noteKeys } from './note.ts';
import { FOREIGN_MARK, STRAIGHT_MARK, textOf } from './quotation.ts';

/** What no body may hold: HTML, pictures, links to nowhere, straight quotes. */
export function findForbidden(tree: Root): Finding[] {
  const found: Finding[] = [];
  visit(tree, (node) => {
    if (node.type === 'html') found.push({ node, problem: `has raw HTML: ${node.value}`, remedy: 'write it in Markdown, or leave it out' });
    if (node.type === 'image' || node.type === 'imageReference')
      found.push({ node, problem: 'has an image', remedy: 'leave it out; pictures are drawn from the data' });
    if ((node.type === 'link' || node.type === 'definition') && !/^(https?:\/\/|mailto:|\/(?!\/)|#)/.test(node.url)) {
      found.push({ node, problem: `has a link to \`${node.url}\``, remedy: 'begin the address with https://, mailto:, / or #' });
    }
    const character = textsOf(node).map(problemOfText).find(Boolean);
    if (character) found.push({ node, ...character });
    if (node.type === 'code' || node.type === 'inlineCode') found.push({ node, problem: 'has code', remedy: 'write it as text' });
    if (node.type === 'text' && FOREIGN_MARK.test(node.value)) {
      found.push({ node, problem: 'has quotation marks of another language', remedy: 'write “ ” around words that somebody said' });
    }
    if (node.type === 'paragraph' && textOf(node).split('“').length !== textOf(node).split('”').length) {
      found.push({
        node,
        problem: 'has a quotation that does not end in its paragraph',
        remedy: 'close every “ with a ” in the same paragraph',
      });
    }
    if (node.type === 'text' && STRAIGHT_MARK.test(node.value)) {
      found.push({ node, problem: 'has straight quotation marks or apostrophes', remedy: 'write “ ” and ’' });
    }
  });
  return found;
}

/** What of a node its readers or their browsers get as it stands. */
const textsOf = (node: Nodes): string[] =>
  node.type === 'text' ? [node.value] : node.type === 'link' || node.type === 'definition' ? [node.url, node.title ?? ''] : [];

/** Headings whose anchors the page of a briefing has already. */
const RESERVED = new Set(['glance', 'promises', 'figures', 'sources', 'corrections', 'cite', 'related', 'main']);

/** Headings begin at the second level and skip none, and hold words only. */
export function findHeadings(tree: Root, { noted }: BodyRules): Finding[] {
  const found: Finding[] = [];
  let depth = 1;
  visit(tree, 'heading', (node) => {
    if (node.depth === 1)
      found.push({
        node,
        problem: 'has a heading of the first level',
        remedy: 'begin sections with `## `; the title is in the front matter',
      });
    else if (node.depth > depth + 1)
      found.push({ node, problem: 'skips a heading level', remedy: `begin this heading with ${'#'.repeat(depth + 1)}` });
    if (noted && RESERVED.has(textOf(node).toLowerCase())) {
      found.push({ node, problem: `has the heading “${textOf(node)}”, which the page itself has`, remedy: 'say more in it' });
    }
    visit(node, (inside) => {
      if (inside.type !== 'link' && !(inside.type === 'text' && noteKeys(inside.value).length > 0)) return;
      found.push({
        node,
        problem: 'has a link or a note in a heading',
        remedy: 'put it into the text below; a heading is a link to itself',
      });
    });
    depth = Math.max(node.depth, 2);
  });
  return found;
}
