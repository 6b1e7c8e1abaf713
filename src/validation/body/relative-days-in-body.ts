import { visit } from 'unist-util-visit';
import type { Root } from 'mdast';
import type { BodyRules, Finding } from './body-finding.ts';
import { textOf } from './quotation.ts';
import { problemOfRelativeDay, relativeDays } from '../rules/relative-days.ts';

/** A briefing is read for years, so it says no “today” and no “last week” but in others’ words. */
export function findRelativeDays(tree: Root, { noted }: BodyRules): Finding[] {
  if (!noted) return [];
  const found: Finding[] = [];
  visit(tree, ['paragraph', 'heading'], (node) => {
    found.push(...relativeDays(textOf(node)).map((words) => ({ node, ...problemOfRelativeDay(words) })));
  });
  return found;
}
