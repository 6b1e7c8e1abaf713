import type { Commitment, CommitmentState, CommitmentStatus } from '../schemas/commitment.ts';

const commitmentState = {
  pending: 'Pending',
  fulfilled: 'Fulfilled',
  'partly fulfilled': 'Partly fulfilled',
  lapsed: 'Lapsed',
  withdrawn: 'Withdrawn',
  unknown: 'Not known',
} satisfies Record<CommitmentState, string>;

/** The words for commitments on any page. */
export const commitmentWords = {
  commitmentState,
  commitmentKind: { dated: 'Dated', counted: 'Counted', conditional: 'Conditional', open: 'Open' } satisfies Record<
    Commitment['kind'],
    string
  >,
  commitmentCount: (state: CommitmentState, n: number) => `${n} ${commitmentState[state].toLowerCase()}`,
  basis: {
    event: (date: string) => date,
    evidence: (date: string) => `as reported ${date}`,
    review: (date: string) => `as of our review, ${date}`,
  } satisfies Record<CommitmentStatus['basis'], (date: string) => string>,
} as const;
