import { hasBegun, type Visit } from './visit.ts';

/** How many visits took place or are under way, and how many of the others there are of each state. */
export interface VisitTally {
  made: number;
  announced: number;
  postponed: number;
  cancelled: number;
}

/** Counts visits, those that took place apart from those that did not. */
export function tallyVisits(visits: Pick<Visit, 'state'>[]): VisitTally {
  const count = (state: Visit['state']) => visits.filter((visit) => visit.state === state).length;
  return {
    made: visits.filter(hasBegun).length,
    announced: count('announced'),
    postponed: count('postponed'),
    cancelled: count('cancelled'),
  };
}
