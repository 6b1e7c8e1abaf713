import type { OfficeFunction } from '../../schemas/person.ts';
import { hasBegun, latestVisit, mayPrecede, precedes, type Visit } from '../model/visit.ts';

/** The function by which a visit is compared with others: that of its first visitor. */
export const functionOf = (visit: Visit): OfficeFunction | undefined => visit.visitors[0]?.office?.function;

/**
 * The last visit that was certainly before this one, in the same direction and by a holder of the same function; multilateral
 * meetings count. `visits` must hold at least those between the same countries. Returns undefined where there is none.
 */
export const previousVisit = (visit: Visit, visits: Visit[], officeFunction = functionOf(visit)): Visit | undefined =>
  latestVisit(comparableVisits(visit, visits, officeFunction).filter((other) => precedes(other, visit)));

/** The comparable visits that may lie between this one and the previous one, because their dates are not known to the day. */
export function possiblePreviousVisits(visit: Visit, visits: Visit[]): Visit[] {
  const previous = previousVisit(visit, visits);
  const candidates = comparableVisits(visit, visits, functionOf(visit)).filter(
    (other) => other !== previous && mayPrecede(other, visit) && (!previous || mayPrecede(previous, other)),
  );
  return [...new Set(candidates)];
}

/** The other visits that have begun, in the same direction and by a holder of the function. */
const comparableVisits = (visit: Visit, visits: Visit[], officeFunction: OfficeFunction | undefined): Visit[] =>
  visits
    .filter((other) => other !== visit && hasBegun(other) && isSameDirection(other, visit))
    .filter((other) => other.visitors.some(({ office }) => officeFunction !== undefined && office?.function === officeFunction));

const isSameDirection = (a: Visit, b: Visit): boolean =>
  a.sending.some((country) => b.sending.includes(country)) && a.receiving.some((country) => b.receiving.includes(country));
