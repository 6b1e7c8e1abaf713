import type { CommitmentOutcome } from '../archive/model/commitment-outcome.ts';

const commitmentOutcome = {
  fulfilled: 'Fulfilled',
  'partly fulfilled': 'Partly fulfilled',
  'differs by party': 'Differs by party',
  pending: 'Pending',
  lapsed: 'Lapsed',
  withdrawn: 'Withdrawn',
  unknown: 'No report found',
  'not followed up': 'Not checked yet',
  'cannot be judged': 'Cannot be judged',
} satisfies Record<CommitmentOutcome, string>;

/** The words for the outcomes of commitments; the search in the reader's browser loads them too. */
export const commitmentOutcomeWords = {
  commitmentOutcome,
  commitmentCount: (outcome: CommitmentOutcome, n: number) =>
    outcome === 'unknown' ? `${n} with no report found` : `${n} ${commitmentOutcome[outcome].toLowerCase()}`,
} as const;
