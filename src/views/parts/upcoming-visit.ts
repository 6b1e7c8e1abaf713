import type { Archive } from '../../archive/model/archive.ts';
import { lastUpcomingDay, upcomingVisits } from '../../archive/facts/upcoming-visits.ts';
import type { Day } from '../../schemas/fields/partial-day.ts';
import { cableItemOf, type CableItem } from './cable.ts';

/** A visit to come, with the last day on which it is one; the reader's browser compares that with her own day. */
export interface UpcomingItem extends CableItem {
  until: Day;
}

/** The visits to come and those going on, the nearest first. */
export const upcomingItems = (archive: Archive): UpcomingItem[] =>
  upcomingVisits(archive.visits, archive.today).map((visit) => ({ ...cableItemOf(visit, archive), until: lastUpcomingDay(visit) }));
