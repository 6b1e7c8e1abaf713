import type { CommitmentOutcome } from '../archive/model/commitment-outcome.ts';

const commitmentOutcome = {
  fulfilled: 'Fulfilled',
  'partly fulfilled': 'Partly fulfilled',
  'differs by party': 'Differs by party',
  pending: 'Pending',
  lapsed: 'Lapsed',
  withdrawn: 'Withdrawn',
  unknown: 'Not known',
  'not followed up': 'Not followed up',
  'cannot be judged': 'Cannot be judged',
} satisfies Record<CommitmentOutcome, string>;

/** The words for the outcomes of commitments; the search in the reader's browser loads them too. */
export const commitmentOutcomeWords = {
  commitmentOutcome,
  commitmentCount: (outcome: CommitmentOutcome, n: number) => `${n} ${commitmentOutcome[outcome].toLowerCase()}`,
} as const;
