import type { Diagnostic } from '../../validation/diagnostics/diagnostic.ts';
import { mayCoincide } from '../facts/coinciding-visits.ts';
import { travellerKey, type Visit } from '../model/visit.ts';

/**
 * Finds rows of the register known only to the month that are probably the same visit as another of that month, by the same
 * person to the same place or country.
 */
export function checkProbableDuplicates(visits: Visit[]): Diagnostic[] {
  const active = visits.filter(({ state }) => state !== 'cancelled' && state !== 'postponed');
  const byTraveller = Map.groupBy(
    active.flatMap((visit) => visit.visitors.map((traveller) => ({ visit, key: travellerKey(traveller) }))),
    ({ key }) => key,
  );
  return [...byTraveller.values()].flatMap((trips) =>
    trips.flatMap(({ visit: row }) => {
      if (!row.record || row.date.length !== 7) return [];
      const duplicate = trips.find(({ visit }) => visit.date.length >= 7 && isDuplicate(visit, row))?.visit;
      return duplicate ? [diagnosticFor(row, duplicate)] : [];
    }),
  );
}

/** Of two rows known only to the month, the one with the later id gets the diagnostic; those of one id have another. */
const isDuplicate = (visit: Visit, row: Visit): boolean =>
  visit.id !== row.id && mayCoincide(visit, row) && !(visit.record && visit.date.length === 7 && visit.id > row.id);

const diagnosticFor = ({ file, line }: Visit, { id }: Visit): Diagnostic => ({
  file,
  line,
  field: 'start',
  problem: `is probably the visit of ${id}: the same visitor, and nothing that tells place or days apart`,
  remedy: 'delete the row; if it is another visit, give its day, or the place to which only it led',
});
