import type { Diagnostic } from '../../validation/diagnostics/diagnostic.ts';
import { commonTravellers, touchInTime, tripsByTraveller, type Journey } from '../model/journey.ts';
import type { Visit } from '../model/visit.ts';

/** Finds visits that touch in time but name no common journey, journeys without a common traveller, and journeys with a gap. */
export function checkJourneys(visits: Visit[], journeys: Map<string, Journey>): Diagnostic[] {
  const ids = new Set(visits.map(({ id }) => id));
  return [
    ...tripsByTraveller(visits).flatMap(checkUnnamedJourneys),
    ...checkTravellers(visits),
    ...visits.flatMap((visit) => checkAfter(visit, ids)),
    ...[...journeys.values()].flatMap(checkGaps),
  ];
}

/** Consecutive trips of one person that touch must name one journey, where at least one of them has a briefing to name it. */
function checkUnnamedJourneys(trips: Visit[]): Diagnostic[] {
  return trips.slice(1).flatMap((later, index): Diagnostic[] => {
    const earlier = trips[index];
    const briefed = [later, earlier].find((visit) => visit && !visit.record);
    if (!earlier || !briefed || !touchInTime(earlier, later)) return [];
    if (earlier.journey && earlier.journey === later.journey) return [];
    const other = briefed === later ? earlier : later;
    const remedy = other.journey
      ? `write \`journey: ${other.journey}\``
      : `give ${other.record ? 'this visit a `journey: <id>`, which the row will share' : 'both the same `journey: <id>`'}; it is permanent`;
    const problem = `touches ${other.id}, but the two do not name one journey`;
    return [{ file: briefed.file, field: 'visit.journey', problem, remedy }];
  });
}

/** The visit that a row names as the one before must belong to a journey, which the row then shares. One that is not valid has its own letter. */
const checkAfter = ({ file, line, after, journey }: Visit, ids: ReadonlySet<string>): Diagnostic[] =>
  after === undefined || journey !== undefined || !ids.has(after)
    ? []
    : [
        {
          file,
          line,
          field: 'after',
          problem: `names \`${after}\`, which belongs to no journey`,
          remedy: `give that briefing a \`journey: <id>\`; it is permanent`,
        },
      ];

/** The visits of a journey must have a traveller in common. */
function checkTravellers(visits: Visit[]): Diagnostic[] {
  const groups = Map.groupBy(visits, ({ journey }) => journey);
  return [...groups].flatMap(([id, group]) => {
    const [first] = group;
    if (id === undefined || !first || commonTravellers(group).length > 0) return [];
    return [
      {
        file: first.file,
        field: 'visit.journey',
        problem: `the journey \`${id}\` has no traveller in common`,
        remedy: 'give each journey its own id',
      },
    ];
  });
}

/** No visit of a journey may certainly begin later than the day after the one before it ended. */
const checkGaps = ({ id, visits }: Journey): Diagnostic[] =>
  visits.slice(1).flatMap((later, index) => {
    const earlier = visits[index];
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
  });

const areExact = (earlier: Visit, later: Visit): boolean => earlier.to?.length === 10 && later.from?.length === 10;
