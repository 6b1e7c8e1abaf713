import { visit } from 'unist-util-visit';
import type { Root } from 'mdast';
import type { BodyFinding, BodyRules } from './body-finding.ts';
import { noteKeys } from './note-syntax.ts';
import { plainText } from './quotation-syntax.ts';

/** The headings whose anchors the page of a briefing uses itself. */
const RESERVED = new Set(['glance', 'promises', 'figures', 'sources', 'corrections', 'cite', 'related', 'main']);

/** Checks that headings begin at the second level, skip none, and hold neither links nor notes. */
export function checkHeadings(tree: Root, { isBriefing }: BodyRules): BodyFinding[] {
  const findings: BodyFinding[] = [];
  let depth = 1;
  visit(tree, 'heading', (node) => {
    if (node.depth === 1)
      findings.push({
        node,
        problem: 'has a heading of the first level',
        remedy: 'begin sections with `## `; the title is in the front matter',
      });
    else if (node.depth > depth + 1)
      findings.push({ node, problem: 'skips a heading level', remedy: `begin this heading with ${'#'.repeat(depth + 1)}` });
    if (isBriefing && RESERVED.has(plainText(node).toLowerCase())) {
      findings.push({ node, problem: `has the heading “${plainText(node)}”, which the page itself has`, remedy: 'say more in it' });
    }
    visit(node, (child) => {
      if (child.type !== 'link' && !(child.type === 'text' && noteKeys(child.value).length > 0)) return;
      findings.push({
        node,
        problem: 'has a link or a note in a heading',
        remedy: 'put it into the text below; a heading is a link to itself',
      });
    });
    depth = Math.max(node.depth, 2);
  });
  return findings;
}
