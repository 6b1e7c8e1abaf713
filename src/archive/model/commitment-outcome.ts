import type { Commitment, CommitmentState, CommitmentStatus } from '../../schemas/commitment.ts';

/** The outcome of a commitment: a state from its history, or one computed from the history. */
export type CommitmentOutcome = CommitmentState | 'not followed up' | 'differs by party';

/** The parties to a commitment that share a latest status; undefined where nobody followed up what they did. */
export interface PartyStatus {
  parties: string[];
  status?: CommitmentStatus | undefined;
}

/** The latest status of each party that made a commitment, grouped by status, in the order of `by`. */
export function partyStatusesOf({ by, history }: Commitment): PartyStatus[] {
  const statusOf = (party: string) => history.findLast(({ for: parties }) => parties === undefined || parties.includes(party));
  return [...Map.groupBy(by, statusOf)].map(([status, parties]) => ({ parties, status }));
}

/** The outcome of a commitment as a whole: the outcome for every party, or `differs by party`. */
export function outcomeOf(commitment: Commitment): CommitmentOutcome {
  const [outcome, ...others] = new Set(partyStatusesOf(commitment).map(({ status }) => status?.state ?? 'not followed up'));
  return outcome === undefined || others.length > 0 ? 'differs by party' : outcome;
}

/** Is nothing known of what became of a commitment, because nobody followed it up or nothing was found? */
export const isUnknownOutcome = (outcome: CommitmentOutcome): boolean => outcome === 'not followed up' || outcome === 'unknown';

/** The order in which outcomes are shown: from what was kept to what was not. */
export const COMMITMENT_OUTCOMES = [
  'fulfilled',
  'partly fulfilled',
  'differs by party',
  'pending',
  'cannot be judged',
  'unknown',
  'not followed up',
  'lapsed',
  'withdrawn',
] as const satisfies CommitmentOutcome[];

/** Groups commitments by outcome, from what was kept to what was not. */
export function groupByOutcome<T extends Commitment>(commitments: T[]): [CommitmentOutcome, T[]][] {
  const groups = Map.groupBy(commitments, outcomeOf);
  return COMMITMENT_OUTCOMES.flatMap((outcome) => {
    const group = groups.get(outcome);
    return group ? [[outcome, group]] : [];
  });
}

/** Counts commitments by outcome, from what was kept to what was not. */
export const countOutcomes = (commitments: Commitment[]): [CommitmentOutcome, number][] =>
  groupByOutcome(commitments).map(([outcome, group]) => [outcome, group.length]);
