import { visit } from 'unist-util-visit';
import type { Root } from 'mdast';
import type { BodyFinding, BodyContext } from './body-finding.ts';
import { impossibleDayFindings } from './impossible-days.ts';
import { relativeDayFindings } from './relative-days.ts';
import { plainText } from './quotation-syntax.ts';

/** Checks that a briefing, which is read for years, names its days by date, except inside quotations, and that there are such days. */
export function checkDayWording(tree: Root, { isBriefing }: BodyContext): BodyFinding[] {
  if (!isBriefing) return [];
  const findings: BodyFinding[] = [];
  visit(tree, ['paragraph', 'heading'], (node) => {
    const text = plainText(node);
    findings.push(...[...relativeDayFindings(text), ...impossibleDayFindings(text)].map((finding) => ({ node, ...finding })));
  });
  return findings;
}
