import type { Diagnostic } from '../../validation/diagnostics/diagnostic.ts';
import { travellerKey, mayCoincide } from './overlaps.ts';
import type { Visit } from '../model/visit.ts';

/** Diagnostics for rows of the register of which only the month is known, beside a visit of that month by the same person to the same ground. */
export function checkImpreciseRows(visits: Visit[]): Diagnostic[] {
  const real = visits.filter(({ state }) => state !== 'cancelled' && state !== 'postponed');
  const byTraveller = Map.groupBy(
    real.flatMap((visit) => visit.visitors.map((traveller) => ({ visit, who: travellerKey(traveller) }))),
    ({ who }) => who,
  );
  return [...byTraveller.values()].flatMap((trips) =>
    trips.flatMap(({ visit: row }) => {
      if (!row.record || row.date.length !== 7) return [];
      const twin = trips.find(({ visit }) => visit.date.length >= 7 && isTwin(visit, row))?.visit;
      return twin ? [diagnosticFor(row, twin)] : [];
    }),
  );
}

/** Of two rows known to the month the one with the later id is told of. */
const isTwin = (visit: Visit, row: Visit): boolean =>
  visit !== row && mayCoincide(visit, row) && !(visit.record && visit.date.length === 7 && visit.id > row.id);

const diagnosticFor = ({ file, line }: Visit, { id }: Visit): Diagnostic => ({
  file,
  line,
  field: 'start',
  problem: `is probably the visit of ${id}: the same visitor, and nothing that tells place or days apart`,
  remedy: 'delete the row; if it is another visit, give its day, or the place to which only it led',
});
