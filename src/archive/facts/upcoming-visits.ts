import type { Day } from '../../schemas/fields/partial-day.ts';
import { compareText } from '../../compare-text.ts';
import { lastDayOf } from '../model/date-arithmetic.ts';
import { byNewest, type Visit } from '../model/visit.ts';

/** The visits announced or under way whose last known day has not passed, the one that ends first coming first. */
export const upcomingVisits = (visits: Visit[], today: Day): Visit[] =>
  visits
    .filter((visit) => lastUpcomingDay(visit) >= today)
    .sort((a, b) => compareText(lastUpcomingDay(a), lastUpcomingDay(b)) || byNewest(b, a));

/** The last day on which a visit counts as upcoming; empty for one concluded, postponed or cancelled. */
export function lastUpcomingDay({ state, planned, from, to }: Visit): Day {
  if (state === 'announced') return lastDayOf(planned ?? '');
  return state === 'under way' ? lastDayOf(to ?? from ?? '') : '';
}
