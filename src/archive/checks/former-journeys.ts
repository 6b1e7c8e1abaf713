import { findNamesInUse, NAME_IN_USE } from '../../validation/rules/former-names.ts';
import type { Diagnostic } from '../../validation/diagnostics/diagnostic.ts';
import type { Journey } from '../model/journey.ts';

/** Diagnostics for former ids of journeys that are the id, present or former, of another: each visit that repeats the claim gets one. */
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
