import type { Day } from '../../schemas/fields/partial-day.ts';
import { lastDayOf } from '../model/date-arithmetic.ts';
import { byNewest, type Visit } from '../model/visit.ts';

/**
 * Visits that are still to come or still going on, the nearest first: announced ones whose day has not passed, and those
 * under way whose last day, where it is known, has not.
 */
export const upcomingVisits = (visits: Visit[], today: Day): Visit[] =>
  visits.filter((visit) => lastUpcomingDay(visit) >= today).sort((a, b) => byNewest(b, a));

/** The last day on which a visit is still news from the future; empty for one that is over, put off or given up. */
export function lastUpcomingDay({ state, planned, from, to }: Visit): Day {
  if (state === 'announced') return lastDayOf(planned ?? '');
  return state === 'under way' ? lastDayOf(to ?? from ?? '') : '';
}
