import type { Archive } from '../../archive/model/archive.ts';
import { cableItemOf, type CableItem } from '../parts/cable.ts';
import type { VisitsSection } from '../parts/section.ts';
import { groupByYear, type Year } from './split-years.ts';

/** The visits of every year, newest first, with a briefing or from the register. */
export const visitsByYear = (archive: Archive): Year<CableItem>[] =>
  groupByYear(
    archive.visits.map((visit) => cableItemOf(visit, archive)),
    ({ date }) => date,
  );

/** The section of a page that lists visits of one year. */
export const yearSection = ({ year, items }: Year<CableItem>): VisitsSection => ({ id: `y${year}`, heading: year, type: 'visits', items });
