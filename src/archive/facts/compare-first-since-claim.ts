import { isBefore } from '../../schemas/fields/partial-day.ts';
import type { Visit } from '../model/visit.ts';
import { levelOf, possiblePreviousVisits, previousVisit } from './previous-visit.ts';

type Claim = Pick<NonNullable<Visit['firstSince']>, 'since' | 'function' | 'place'>;

/** What comes of comparing a claim such as “first since 2012” with the archive; `open` where a visit not dated to the day may contradict it. */
export type ClaimResult =
  | { result: 'agrees'; earlier: Visit }
  | { result: 'not shown' }
  | { result: 'open' }
  | { result: 'earlier held'; earlier: Visit }
  | { result: 'contradicted'; later: Visit };

/**
 * Compares the claim that a visit is the first since a date, by a holder of a function, with `visits`, which hold at least those
 * between the same countries; for a claim about one place, only the visits to it count. Only a comparable visit later than the date claimed contradicts it.
 */
export function compareClaim(visit: Visit, claim: Claim, others: Visit[]): ClaimResult {
  const { since, place } = claim;
  const level = levelOf(visit, claim.function);
  const visits = place === undefined ? others : others.filter(({ stops }) => stops.some((stop) => stop.place.id === place));
  const previous = previousVisit(visit, visits, level);
  if (previous && isBefore(since, previous.date)) return { result: 'contradicted', later: previous };
  if (possiblePreviousVisits(visit, visits, level).some(({ date }) => !isBefore(date, since) && !date.startsWith(since)))
    return { result: 'open' };
  if (!previous) return { result: 'not shown' };
  return isBefore(previous.date, since) ? { result: 'earlier held', earlier: previous } : { result: 'agrees', earlier: previous };
}
