import type { Commitment } from '../../schemas/commitment.ts';
import type { Archive } from '../model/archive.ts';
import type { Briefing } from '../model/briefing.ts';

/** A commitment with the briefing that it belongs to. */
export interface OwnedCommitment {
  commitment: Commitment;
  briefing: Briefing;
}

/** The commitments of all briefings, newest visit first. */
export const allCommitments = ({ briefings }: Archive): OwnedCommitment[] =>
  briefings.flatMap((briefing) => briefing.commitments.map((commitment) => ({ commitment, briefing })));
