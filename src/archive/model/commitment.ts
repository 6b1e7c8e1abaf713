import type { Day } from '../../schemas/fields/partial-day.ts';
import type { Commitment, CommitmentState, CommitmentStatus } from '../../schemas/commitment.ts';
import { lastDayOf } from './date-arithmetic.ts';

/** The latest status of a commitment: the last of its history. Throws where the history is empty, which the schema forbids. */
export function statusOf({ history }: Commitment): CommitmentStatus {
  const last = history.at(-1);
  if (!last) throw new Error('A commitment has at least one status.');
  return last;
}

/** The last day of the period in which a commitment is due; undefined where it has no due date or is settled. */
export function dueBy(commitment: Commitment): Day | undefined {
  const due = 'due' in commitment ? commitment.due : undefined;
  return due !== undefined && isUnsettled(commitment) ? lastDayOf(due) : undefined;
}

/** Whether an unsettled commitment is past its due date. */
export const isOverdue = (commitment: Commitment, today: Day): boolean => (dueBy(commitment) ?? today) < today;

/** Whether the outcome of a commitment is still open: it is pending, or its state is unknown. */
function isUnsettled(commitment: Commitment): boolean {
  const { state } = statusOf(commitment);
  return state === 'pending' || state === 'unknown';
}

/** Counts commitments by their latest state, in the order in which the states first occur. */
export function countStates(commitments: Commitment[]): [CommitmentState, number][] {
  return [...Map.groupBy(commitments, (commitment) => statusOf(commitment).state)].map(([state, group]) => [state, group.length]);
}
