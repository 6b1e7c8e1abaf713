import type { PartialBriefing } from '../../schemas/briefing.ts';
import { isBefore } from '../../schemas/fields/partial-day.ts';
import type { FieldFinding } from '../diagnostics/field-finding.ts';

/** Checks the dates of the promises in one briefing against each other and against the visit on which they were made. */
export function checkCommitmentDays({ visit, commitments = [] }: PartialBriefing): FieldFinding[] {
  const from = visit && 'from' in visit ? visit.from : undefined;
  return commitments.flatMap((commitment, at) => [
    ...checkCorrections(commitment.history, from, ['commitments', at, 'history']),
    ...checkDue('due' in commitment ? commitment.due : undefined, from, at),
  ]);
}

function checkCorrections(history: { asOf: string }[], from: string | undefined, path: PropertyKey[]): FieldFinding[] {
  return history.flatMap(({ asOf }, at) => {
    const before = history[at - 1];
    if (from && isBefore(asOf, from)) {
      const problem = `is before the visit (${from}), on which the promise was made`;
      return [{ path: [...path, at, 'asOf'], problem, remedy: 'date what became of the promise, not what came before it' }];
    }
    return before && isBefore(asOf, before.asOf)
      ? [{ path: [...path, at, 'asOf'], problem: `is before the status above it (${before.asOf})`, remedy: 'put the oldest first' }]
      : [];
  });
}

/** Checks that a promise is not due before the visit. One due in the month or year of the visit passes. */
function checkDue(due: string | undefined, from: string | undefined, at: number): FieldFinding[] {
  return due && from && isBefore(due, from)
    ? [
        {
          path: ['commitments', at, 'due'],
          problem: `was over (${due}) before the visit began (${from})`,
          remedy: 'give the day by which the promise is to be kept, not one from before it was made',
        },
      ]
    : [];
}
