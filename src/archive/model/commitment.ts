import type { Day } from '../../schemas/fields/partial-day.ts';
import type { Commitment, CommitmentState, CommitmentStatus } from '../../schemas/commitment.ts';
import { lastDayOf } from './date-arithmetic.ts';

/** The latest status of a commitment: the last of its history. */
export function statusOf({ history }: Commitment): CommitmentStatus {
  const last = history.at(-1);
  if (!last) throw new Error('A commitment has at least one status.');
  return last;
}

/** The last day of the period in which a commitment is due, where the promise is pending or its state unknown. */
export function dueBy(commitment: Commitment): Day | undefined {
  const due = 'due' in commitment ? commitment.due : undefined;
  return due !== undefined && isUnsettled(commitment) ? lastDayOf(due) : undefined;
}

/** Has that day passed? */
export const isOverdue = (commitment: Commitment, today: Day): boolean => (dueBy(commitment) ?? today) < today;

/** Is it still open what becomes of it? */
export function isUnsettled(commitment: Commitment): boolean {
  const { state } = statusOf(commitment);
  return state === 'pending' || state === 'unknown';
}

/** How many commitments stand in each state, in the order in which the states are first met. */
export function countStates(commitments: Commitment[]): [CommitmentState, number][] {
  return [...Map.groupBy(commitments, (it) => statusOf(it).state)].map(([state, of]) => [state, of.length]);
}
