import remarkDirective from 'remark-directive';
import { remark } from 'remark';
import type { Nodes, Root } from 'mdast';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { BodyContext, BodyFinding } from './body-finding.ts';
import { checkNumbersAgainstFigures } from './check-numbers-against-figures.ts';
import { checkHeadings } from './check-headings.ts';
import { checkMarkup } from './check-markup.ts';
import { checkNotes } from './check-notes.ts';
import { checkQuotations, checkQuoteDirectives } from './check-quotations.ts';
import { checkMisreadMarkdown } from './check-misread-markdown.ts';
import { checkForbiddenContent } from './check-forbidden-content.ts';
import { checkDayWording } from './check-day-wording.ts';
import { restoreColons } from './restore-colons.ts';

const parser = remark().use(remarkDirective);

/** Parses a Markdown body into a syntax tree as its author wrote it, without the site's own plugins. */
export function parseBody(body: string): Root {
  const tree = parser.parse(body);
  restoreColons(tree, body);
  return tree;
}

/**
 * Checks a body for everything that an author may not write there. `tree` is the syntax tree of `body`, and `firstLine` the line of the
 * file on which the body begins, counted from 1.
 */
export function validateBody(file: string, tree: Root, body: string, firstLine: number, rules: BodyContext): Diagnostic[] {
  if (tree.children.length === 0) {
    return [{ file, line: firstLine, field: 'body', problem: 'is empty', remedy: 'write the text below the front matter' }];
  }
  return withoutConsequences([
    ...checkForbiddenContent(tree),
    ...checkMarkup(tree, body),
    ...checkMisreadMarkdown(tree, body, rules),
    ...checkHeadings(tree, body, rules),
    ...checkNotes(tree, rules),
    ...checkQuoteDirectives(tree, rules),
    ...checkQuotations(tree, body, rules),
    ...checkDayWording(tree, rules),
    ...checkNumbersAgainstFigures(tree, rules),
  ]).map(({ node, problem, remedy }) => ({
    file,
    line: (node.position?.start.line ?? 1) + firstLine - 1,
    field: 'body',
    problem,
    remedy,
  }));
}

/** The findings without those that others explain: a paragraph whose source is only written in a wrong way, or that is a directive written so. */
const withoutConsequences = (findings: BodyFinding[]): BodyFinding[] =>
  findings.filter(
    ({ node, consequence }) =>
      consequence === undefined ||
      !findings.some((other) => other.explains === consequence && (includes(node, other.node) || includes(other.node, node))),
  );

const includes = (outer: Nodes, inner: Nodes): boolean =>
  offsetsOf(outer).from <= offsetsOf(inner).from && offsetsOf(inner).to <= offsetsOf(outer).to;

const offsetsOf = ({ position }: Nodes) => ({ from: position?.start.offset ?? 0, to: position?.end.offset ?? 0 });
