import { isBefore, type PartialDay } from '../../schemas/fields/partial-day.ts';
import type { Diagnostic } from '../../validation/diagnostics/diagnostic.ts';
import type { OfficeFunction } from '../../schemas/person.ts';
import type { Briefing } from '../model/briefing.ts';
import { visitsBetween, type Relationship } from '../model/relationship.ts';
import { hasBegun, latestVisit, mayPrecede, precedes, type Visit } from '../model/visit.ts';

/** The function in whose line a visit stands: that of its first visitor. */
export const functionOf = (visit: Visit): OfficeFunction | undefined => visit.visitors[0]?.office?.function;

/**
 * The last visit that was certainly before this one in the same direction by a holder of the same function, multilateral ones
 * included; undefined where there is none among `visits`, which hold at least those between the same countries.
 */
export const previousVisit = (visit: Visit, visits: Visit[], of = functionOf(visit)): Visit | undefined =>
  latestVisit(comparableVisits(visit, visits, of).filter((it) => precedes(it, visit)));

/** The visits in the same line that may have been before this one and after the previous one, as their dates are not known to the day. */
export function possiblePreviousVisits(visit: Visit, visits: Visit[]): Visit[] {
  const previous = previousVisit(visit, visits);
  const found = comparableVisits(visit, visits, functionOf(visit)).filter(
    (it) => it !== previous && mayPrecede(it, visit) && (!previous || mayPrecede(previous, it)),
  );
  return [...new Set(found)];
}

/** The visits that have begun in the direction of this one, by a holder of a function; itself left out. */
const comparableVisits = (visit: Visit, visits: Visit[], of: OfficeFunction | undefined): Visit[] =>
  visits
    .filter((it) => it !== visit && hasBegun(it) && isSameDirection(it, visit))
    .filter((it) => it.visitors.some(({ office }) => of !== undefined && office?.function === of));

/** A claim such as “first since 2012”, held against the archive. */
export type ClaimResult =
  | { result: 'agrees'; earlier: Visit }
  | { result: 'not shown' }
  | { result: 'earlier held'; earlier: Visit }
  | { result: 'contradicted'; later: Visit };

/** Compares a claim with the archive: contradicted only where a later matching visit than the claimed one is held. */
export function compareClaim(visit: Visit, since: PartialDay, of: OfficeFunction | undefined, visits: Visit[]): ClaimResult {
  const previous = previousVisit(visit, visits, of);
  if (!previous) return { result: 'not shown' };
  if (isBefore(since, previous.date)) return { result: 'contradicted', later: previous };
  return isBefore(previous.date, since) ? { result: 'earlier held', earlier: previous } : { result: 'agrees', earlier: previous };
}

/** Diagnostics for claims that the archive contradicts, unless the briefing reports them as disputed. */
export function checkFirstSinceClaims(briefings: Briefing[], relationships: Map<string, Relationship>): Diagnostic[] {
  return briefings.flatMap(({ file, visit }) => {
    const claim = visit.firstSince;
    if (!claim || claim.disputed) return [];
    const check = compareClaim(visit, claim.since, claim.function, visitsBetween(visit, relationships));
    if (check.result !== 'contradicted') return [];
    return [
      {
        file,
        field: 'visit.firstSince.since',
        problem: `claims the first visit since ${claim.since}, but the archive holds a later one: ${check.later.id} (${check.later.date})`,
        remedy: 'correct the claim, or report it as disputed with `disputed: <why>`',
      },
    ];
  });
}

const isSameDirection = (a: Visit, b: Visit): boolean =>
  a.sending.some((it) => b.sending.includes(it)) && a.receiving.some((it) => b.receiving.includes(it));
