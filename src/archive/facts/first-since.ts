import { isBefore, type PartialDay } from '../../schemas/fields/partial-day.ts';
import type { OfficeFunction } from '../../schemas/person.ts';
import type { Visit } from '../model/visit.ts';
import { previousVisit } from './previous-visit.ts';

/** What comes of comparing a claim such as “first since 2012” with the archive. */
export type ClaimResult =
  | { result: 'agrees'; earlier: Visit }
  | { result: 'not shown' }
  | { result: 'earlier held'; earlier: Visit }
  | { result: 'contradicted'; later: Visit };

/**
 * Compares the claim that a visit is the first since a date, by a holder of a function, with `visits`, which hold at least those
 * between the same countries. Only a comparable visit later than the date claimed contradicts it.
 */
export function compareClaim(visit: Visit, since: PartialDay, officeFunction: OfficeFunction | undefined, visits: Visit[]): ClaimResult {
  const previous = previousVisit(visit, visits, officeFunction);
  if (!previous) return { result: 'not shown' };
  if (isBefore(since, previous.date)) return { result: 'contradicted', later: previous };
  return isBefore(previous.date, since) ? { result: 'earlier held', earlier: previous } : { result: 'agrees', earlier: previous };
}
