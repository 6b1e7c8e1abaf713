import type { Diagnostic } from '../../validation/diagnostics/diagnostic.ts';
import { compareClaim } from '../facts/compare-first-since-claim.ts';
import type { Briefing } from '../model/briefing.ts';
import { visitsBetween, type Relationship } from '../model/relationship.ts';

/** Finds claims such as “first since 2012” that a visit in the archive contradicts. Claims reported as disputed pass. */
export function checkFirstSinceClaims(briefings: Briefing[], relationships: Map<string, Relationship>): Diagnostic[] {
  return briefings.flatMap(({ file, visit }) => {
    const claim = visit.firstSince;
    if (!claim || claim.disputed) return [];
    const comparison = compareClaim(visit, claim, visitsBetween(visit, relationships));
    if (comparison.result !== 'contradicted') return [];
    const { id, date } = comparison.later;
    return [
      {
        file,
        field: 'visit.firstSince.since',
        problem: `claims the first visit since ${claim.since}, but the archive holds a later one: ${id} (${date})`,
        remedy: 'correct the claim, or report it as disputed with `disputed: <why>`',
      },
    ];
  });
}
