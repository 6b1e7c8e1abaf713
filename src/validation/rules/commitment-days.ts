import type { PartialBriefing } from '../../schemas/briefing.ts';
import type { Commitment } from '../../schemas/commitment.ts';
import { isBefore, type PartialDay } from '../../schemas/fields/partial-day.ts';
import type { FieldFinding } from '../diagnostics/field-finding.ts';

type Known = PartialDay | undefined;

/** Checks the dates of the promises in one briefing against each other and against the visit on which they were made. */
export function checkCommitmentDays({ visit, commitments = [] }: PartialBriefing): FieldFinding[] {
  const from = visit && 'from' in visit ? visit.from : undefined;
  return commitments.flatMap((commitment, at) => {
    const { made, history } = commitment;
    return [
      ...checkMade(made, from, at),
      ...checkHistory(history, made, from, ['commitments', at, 'history']),
      ...checkDue('due' in commitment ? commitment.due : undefined, made, from, at),
    ];
  });
}

/** Checks that a promise said to be older than the visit is older. */
function checkMade(made: Known, from: Known, at: number): FieldFinding[] {
  if (!made || !from || (made !== from && !isBefore(from, made))) return [];
  const remedy = 'leave out `made` for a promise that was made on the visit';
  return [{ path: ['commitments', at, 'made'], problem: `is not before the visit (${from})`, remedy }];
}

function checkHistory(history: Commitment['history'], made: Known, from: Known, path: PropertyKey[]): FieldFinding[] {
  const start = made ?? from;
  return history.flatMap(({ asOf }, at) => {
    const before = history[at - 1];
    if (start && isBefore(asOf, start)) {
      const problem = made ? `is before the promise was made (${made})` : `is before the visit (${start}), on which the promise was made`;
      return [{ path: [...path, at, 'asOf'], problem, remedy: 'date what became of the promise, not what came before it' }];
    }
    return before && isBefore(asOf, before.asOf)
      ? [{ path: [...path, at, 'asOf'], problem: `is before the status above it (${before.asOf})`, remedy: 'put the oldest first' }]
      : [];
  });
}

/** Checks that a promise is not due before it was made. One due in the month or year in which it was made passes. */
function checkDue(due: Known, made: Known, from: Known, at: number): FieldFinding[] {
  const start = made ?? from;
  return due && start && isBefore(due, start)
    ? [
        {
          path: ['commitments', at, 'due'],
          problem: `was over (${due}) before the ${made ? 'promise was made' : 'visit began'} (${start})`,
          remedy: 'give the day by which the promise is to be kept, not one from before it was made',
        },
      ]
    : [];
}
