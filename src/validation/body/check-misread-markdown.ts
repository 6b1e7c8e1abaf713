import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import type { Definition, Emphasis, List, Root, Strong } from 'mdast';
import type { BodyFinding, BodyContext } from './body-finding.ts';
import { plainText } from './quotation-syntax.ts';

/** Checks what Markdown reads otherwise than its author may have meant: block quotations, numbers of lists, links by reference. */
export function checkMisreadMarkdown(tree: Root, body: string, { isBriefing }: BodyContext): BodyFinding[] {
  const findings: BodyFinding[] = [];
  visit(tree, (node, _at, parent) => {
    if (node.type === 'blockquote' && isBriefing) {
      findings.push({
        node,
        problem: 'has a block quotation, whose words nobody could check',
        remedy: 'add the words to `quotes`, and set them with `::quote[key]` on a line of its own',
      });
      return SKIP;
    }
    if ((node.type === 'emphasis' || node.type === 'strong') && isInsideWord(node, body)) {
      findings.push({
        node,
        problem: 'has a part of a word or a number between signs of emphasis',
        remedy: 'write `\\*` for the sign itself, or × between numbers',
      });
    }
    if (node.type === 'paragraph' && parent === tree && node.children.length === 1 && node.children[0]?.type === 'strong') {
      findings.push({
        node,
        problem: 'has a heading in bold letters',
        remedy: `write \`## ${plainText(node)}\``,
        explains: 'no source',
      });
    }
    if (node.type === 'list') findings.push(...checkNumbers(node, body));
    if ((node.type === 'link' || node.type === 'linkReference') && plainText(node).trim() === '') {
      findings.push({ node, problem: 'has a link without words', remedy: 'write what it leads to between its brackets' });
    }
    if (node.type === 'leafDirective' && Object.keys(node.attributes ?? {}).length > 0) {
      findings.push({ node, problem: 'has braces behind a quote, which do nothing', remedy: 'write `::quote[key]` and no more' });
    }
    return CONTINUE;
  });
  return [...findings, ...checkDefinitions(tree)];
}

/** Whether letters or digits stand on both sides of a node: `2*3*4` is no emphasis that anybody meant. */
const isInsideWord = ({ position }: Emphasis | Strong, body: string): boolean =>
  /[\p{L}\p{N}]$/u.test(body.slice(0, position?.start.offset)) && /^[\p{L}\p{N}]/u.test(body.slice(position?.end.offset));

/** The numbers of a list are counted anew on the page, so a year or another number at the start of a line would change. */
function checkNumbers(list: List, body: string): BodyFinding[] {
  if (!list.ordered) return [];
  const numbers = list.children.map(({ position }) => parseInt(body.slice(position?.start.offset, (position?.start.offset ?? 0) + 10)));
  const isCounted = numbers.every((number, at) => number === at + 1) || numbers.every((number) => number === 1);
  return isCounted
    ? []
    : [
        {
          node: list,
          problem: `has a numbered list that does not count from 1: ${numbers.slice(0, 5).join(', ')}`,
          remedy: `count from 1; if \`${String(numbers[0])}.\` is no number of a list, write \`${String(numbers[0])}\\.\``,
        },
      ];
}

/** Definitions of links print nothing, so one that is misspelt or unused is text that is gone. */
function checkDefinitions(tree: Root): BodyFinding[] {
  const used = new Set<string>();
  const defined = new Map<string, Definition>();
  const findings: BodyFinding[] = [];
  visit(tree, 'linkReference', ({ identifier }) => void used.add(identifier));
  visit(tree, 'definition', (node) => {
    const isFirst = !defined.has(node.identifier);
    if (isFirst) defined.set(node.identifier, node);
    if (isFirst && used.has(node.identifier)) return;
    findings.push({
      node,
      problem: `defines the link \`[${node.label ?? node.identifier}]\` ${isFirst ? 'that nothing uses, and prints nothing' : 'a second time'}`,
      remedy: isFirst ? 'remove it, or escape its first bracket if it is text: `\\[`' : 'remove one of the two',
    });
  });
  return findings;
}
