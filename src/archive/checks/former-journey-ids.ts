import type { Diagnostic } from '../../validation/diagnostics/diagnostic.ts';
import { findNamesInUse, NAME_IN_USE } from '../../validation/rules/former-ids-and-keys.ts';
import type { Journey } from '../model/journey.ts';

/**
 * Finds former ids of a journey that are already the id, present or former, of another journey. Every visit that repeats such an
 * id gets a diagnostic.
 */
export function checkFormerJourneys(journeys: Map<string, Journey>): Diagnostic[] {
  const entries = [...journeys.values()].map(({ id, visits }) => ({
    id,
    formerly: [...new Set(visits.flatMap(({ formerJourneys }) => formerJourneys))],
    visits,
  }));
  return findNamesInUse(entries).flatMap(({ entry: { formerly, visits }, index }) =>
    visits.flatMap(({ file, formerJourneys }) =>
      formerJourneys.flatMap((name, at) =>
        name === formerly[index] ? [{ file, field: `visit.formerJourneys[${at}]`, ...NAME_IN_USE }] : [],
      ),
    ),
  );
}
