import { visit } from 'unist-util-visit';
import type { Nodes, Root } from 'mdast';
import { isWebAddress } from '../../schemas/fields/web-address.ts';
import { findUnwantedCharacter } from '../../schemas/fields/unwanted-characters.ts';
import type { BodyFinding } from './body-finding.ts';
import { FOREIGN_MARK, isBalanced, plainText, STRAIGHT_MARK } from './quotation-syntax.ts';

/** Checks for what no body may hold: HTML, images, code, relative links, invisible characters, wrong or unclosed quotation marks. */
export function checkForbiddenContent(tree: Root): BodyFinding[] {
  const findings: BodyFinding[] = [];
  visit(tree, (node) => {
    if (node.type === 'html')
      findings.push({ node, problem: `has raw HTML: ${node.value}`, remedy: 'write it in Markdown, or leave it out' });
    if (node.type === 'image' || node.type === 'imageReference')
      findings.push({ node, problem: 'has an image', remedy: 'leave it out; pictures are drawn from the data' });
    if ((node.type === 'link' || node.type === 'definition') && !isWebAddress(node.url) && !/^(mailto:|\/(?!\/)|#)/.test(node.url)) {
      findings.push({ node, problem: `has a link to \`${node.url}\``, remedy: 'begin the address with https://, mailto:, / or #' });
    }
    const unwanted = printedTexts(node).map(findUnwantedCharacter).find(Boolean);
    if (unwanted) findings.push({ node, ...unwanted });
    if (node.type === 'code' || node.type === 'inlineCode') findings.push({ node, problem: 'has code', remedy: 'write it as text' });
    if (node.type === 'text' && FOREIGN_MARK.test(node.value)) {
      findings.push({ node, problem: 'has quotation marks of another language', remedy: 'write “ ” around words that somebody said' });
    }
    if ((node.type === 'paragraph' || node.type === 'heading') && !isBalanced(plainText(node))) {
      findings.push({
        node,
        problem: 'has a quotation that does not end in its paragraph',
        remedy: 'close every “ with a ” in the same paragraph',
      });
    }
    if (node.type === 'text' && STRAIGHT_MARK.test(node.value)) {
      findings.push({ node, problem: 'has straight quotation marks or apostrophes', remedy: 'write “ ” and ’' });
    }
  });
  return findings;
}

/** The texts and attributes of a node that the page prints unchanged. */
const printedTexts = (node: Nodes): string[] =>
  node.type === 'text' ? [node.value] : node.type === 'link' || node.type === 'definition' ? [node.url, node.title ?? ''] : [];
