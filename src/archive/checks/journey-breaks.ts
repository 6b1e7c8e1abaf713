import type { Diagnostic } from '../../validation/diagnostics/diagnostic.ts';
import { touchInTime, type Journey } from '../model/journey.ts';
import type { Visit } from '../model/visit.ts';

/** Diagnostics for journeys that break off: a visit that certainly began later than the day after the one before it. */
export const checkJourneyBreaks = (journeys: Map<string, Journey>): Diagnostic[] =>
  [...journeys.values()].flatMap(({ id, visits }) =>
    visits.slice(1).flatMap((later, at) => {
      const earlier = visits[at];
      return earlier && areExact(earlier, later) && !touchInTime(earlier, later)
        ? [
            {
              file: later.file,
              line: later.line,
              field: 'visit.journey',
              problem: `is \`${id}\`, but the visit before it, ${earlier.id}, ended on ${earlier.to ?? ''}: a journey’s visits touch in time`,
              remedy: 'correct the days, or give it a journey of its own, or none',
            },
          ]
        : [];
    }),
  );

const areExact = (earlier: Visit, later: Visit): boolean => earlier.to?.length === 10 && later.from?.length === 10;
