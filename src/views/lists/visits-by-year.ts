import type { Archive } from '../../archive/model/archive.ts';
import { cableItemOf, type CableItem } from '../parts/cable.ts';
import type { VisitsSection } from '../parts/page-sections.ts';
import { groupByYear, type Year } from './split-years.ts';

/** All visits by year, newest first, with a briefing or from the register alone. */
export const visitsByYear = (archive: Archive): Year<CableItem>[] =>
  groupByYear(
    archive.visits.map((visit) => cableItemOf(visit, archive)),
    ({ date }) => date,
  );

/** A section that lists the visits of one year. */
export const yearSection = ({ year, items }: Year<CableItem>): VisitsSection => ({ id: `y${year}`, heading: year, type: 'visits', items });
