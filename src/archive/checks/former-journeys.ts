import { claimsOf, TAKEN } from '../../validation/rules/former-names.ts';
import type { Diagnostic } from '../../validation/diagnostics/diagnostic.ts';
import type { Journey } from '../model/journey.ts';

/** Diagnostics for former ids of journeys that are the id, present or former, of another: each visit that repeats the claim gets one. */
export function checkFormerJourneys(journeys: Map<string, Journey>): Diagnostic[] {
  const entries = [...journeys.values()].map(({ id, visits }) => ({
    id,
    formerly: [...new Set(visits.flatMap(({ formerJourneys }) => formerJourneys))],
    visits,
  }));
  return claimsOf(entries).flatMap(({ entry: { formerly, visits }, n }) =>
    visits.flatMap(({ file, formerJourneys }) =>
      formerJourneys.flatMap((name, at) => (name === formerly[n] ? [{ file, field: `visit.formerJourneys[${at}]`, ...TAKEN }] : [])),
    ),
  );
}
