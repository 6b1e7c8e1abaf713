import type { Archive } from '../../archive/model/archive.ts';
import { lastUpcomingDay, upcomingVisits } from '../../archive/facts/upcoming-visits.ts';
import type { Day } from '../../schemas/fields/partial-day.ts';
import { cableItemOf, type CableItem } from './cable.ts';

/** A visit that is planned or under way, with the last day on which it is. The browser compares that with the reader's day. */
export interface UpcomingItem extends CableItem {
  until: Day;
}

/** The visits that are planned or under way, the next first. */
export const upcomingItems = (archive: Archive): UpcomingItem[] =>
  upcomingVisits(archive.visits, archive.today).map((visit) => ({ ...cableItemOf(visit, archive), until: lastUpcomingDay(visit) }));
