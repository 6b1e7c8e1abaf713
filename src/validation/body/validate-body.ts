import remarkDirective from 'remark-directive';
import { remark } from 'remark';
import type { Root } from 'mdast';
import type { BodyRules } from './body-finding.ts';
import { findRelativeDays } from './relative-days-in-body.ts';
import { findForbidden, findHeadings } from './forbidden-syntax.ts';
import { findNotes } from './source-notes.ts';
import { findQuotations, findSetQuotes } from './quotations.ts';
import { restoreColons } from './literal-colons.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

const parser = remark().use(remarkDirective);

/** Reads a Markdown body into its syntax tree, without the plugins that change it. */
export function parseBody(body: string): Root {
  const tree = parser.parse(body);
  restoreColons(tree, body);
  return tree;
}

/** Checks a body, of which `tree` is the tree: a diagnostic for each thing that an author may not write there. */
export function validateBody(file: string, tree: Root, body: string, firstLine: number, rules: BodyRules): Diagnostic[] {
  if (tree.children.length === 0) {
    return [{ file, line: firstLine, field: 'body', problem: 'is empty', remedy: 'write the text below the front matter' }];
  }
  return [
    ...findForbidden(tree),
    ...findHeadings(tree, rules),
    ...findNotes(tree, rules),
    ...findSetQuotes(tree, rules),
    ...findQuotations(tree, body, rules),
    ...findRelativeDays(tree, rules),
  ].map(({ node, problem, remedy }) => ({
    file,
    line: (node.position?.start.line ?? 1) + firstLine - 1,
    field: 'body',
    problem,
    remedy,
  }));
}
