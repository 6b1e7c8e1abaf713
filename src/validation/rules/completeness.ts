import type { PartialBriefing } from '../../schemas/briefing.ts';
import type { FieldFinding } from '../diagnostics/field-finding.ts';

/** The fewest lines of `glance` in a published briefing. */
const FEWEST_LINES = 3;

/** Checks that a briefing has what readers need. A draft may still lack it. */
export function checkCompleteness({ draft, glance, topics, sources }: PartialBriefing): FieldFinding[] {
  if (draft) return [];
  const findings: FieldFinding[] = [];
  if (glance && glance.length < FEWEST_LINES)
    findings.push({ path: ['glance'], problem: 'has fewer than three lines', remedy: 'write three to five, the most important first' });
  if (topics?.length === 0)
    findings.push({ path: ['topics'], problem: 'is empty', remedy: 'write the id of at least one topic of the visit' });
  if (sources?.length === 0)
    findings.push({ path: ['sources'], problem: 'is empty', remedy: 'name the reports and documents that the briefing was compiled from' });
  return findings;
}
