import { visit } from 'unist-util-visit';
import type { Heading, Root } from 'mdast';
import type { BodyFinding, BodyContext } from './body-finding.ts';
import { noteKeys } from './source-note-syntax.ts';
import { plainText } from './quotation-syntax.ts';

/** The headings whose anchors the page of a briefing uses itself. */
const RESERVED = new Set(['glance', 'promises', 'documents', 'figures', 'sources', 'corrections', 'cite', 'related', 'main']);

/** The most characters of a heading, which becomes an anchor. */
const LONGEST_HEADING = 150;

/** Checks that headings begin at the second level, skip none, are unlike, have text below, and hold neither links nor notes. */
export function checkHeadings(tree: Root, body: string, { isBriefing }: BodyContext): BodyFinding[] {
  const findings: BodyFinding[] = [];
  const earlier = new Set<string>();
  let depth = 1;
  visit(tree, 'heading', (node) => {
    const words = plainText(node).trim();
    const wrongShape = checkShape(node, words, body, depth);
    findings.push(...wrongShape);
    if (isBriefing && RESERVED.has(words.toLowerCase())) {
      findings.push({ node, problem: `has the heading “${words}”, which the page itself has`, remedy: 'say more in it' });
    }
    if (words !== '' && earlier.has(words.toLowerCase())) {
      findings.push({ node, problem: `has the heading “${words}” twice`, remedy: 'word one of the two otherwise; each is an address' });
    }
    earlier.add(words.toLowerCase());
    visit(node, (child) => {
      if (wrongShape.length > 0 || (child.type !== 'link' && !(child.type === 'text' && noteKeys(child.value).length > 0))) return;
      findings.push({
        node,
        problem: 'has a link or a note in a heading',
        remedy: 'put it into the text below; a heading is a link to itself',
      });
    });
    depth = Math.max(node.depth, 2);
  });
  return [...findings, ...checkSections(tree).filter(({ node }) => !findings.some((other) => other.node === node))];
}

function checkShape(node: Heading, words: string, body: string, depth: number): BodyFinding[] {
  const isUnderlined = body.charAt(node.position?.start.offset ?? 0) !== '#';
  if (isUnderlined) {
    const remedy = 'begin a heading with `## `; leave an empty line between a text and a line of hyphens or equals signs';
    return [{ node, problem: 'has a heading that a line below it makes, or a text that became one', remedy }];
  }
  if (words === '') return [{ node, problem: 'has a heading without words', remedy: 'write it, or remove the signs' }];
  if (words.length > LONGEST_HEADING) {
    return [
      { node, problem: `has a heading of ${words.length} characters`, remedy: `say it in ${LONGEST_HEADING}; a heading is an address` },
    ];
  }
  if (node.depth === 1) {
    return [{ node, problem: 'has a heading of the first level', remedy: 'begin sections with `## `; the title is in the front matter' }];
  }
  return node.depth > depth + 1
    ? [{ node, problem: 'skips a heading level', remedy: `begin this heading with ${'#'.repeat(depth + 1)}` }]
    : [];
}

/** Every heading has something below it; a heading of the next level counts. */
const checkSections = ({ children }: Root): BodyFinding[] =>
  children.flatMap((node, at) => {
    const next = children[at + 1];
    if (node.type !== 'heading' || (next && !(next.type === 'heading' && next.depth <= node.depth))) return [];
    return [{ node, problem: `has nothing below the heading “${plainText(node)}”`, remedy: 'write the text, or remove the heading' }];
  });
