import type { Commitment, Restatement } from '../../schemas/commitment.ts';
import type { Archive } from '../model/archive.ts';
import type { Briefing } from '../model/briefing.ts';

/** A commitment with the briefing that it belongs to. */
export interface OwnedCommitment {
  commitment: Commitment;
  briefing: Briefing;
}

/** A commitment of an earlier visit, with its briefing, and how a later briefing says that it was made again. */
export interface RestatedCommitment extends OwnedCommitment {
  restatement: Restatement;
}

/** The commitments of all briefings, newest visit first. One that was made again counts once, where it was first made. */
export const allCommitments = ({ briefings }: Archive): OwnedCommitment[] =>
  briefings.flatMap((briefing) => briefing.commitments.map((commitment) => ({ commitment, briefing })));

/** The commitments of earlier visits that were made again on a visit, as far as the archive has them. */
export const restatedCommitments = ({ restatements }: Briefing, { briefingById }: Archive): RestatedCommitment[] =>
  restatements.flatMap((restatement) => {
    const briefing = briefingById.get(restatement.briefing);
    const commitment = briefing?.commitments.find(({ key }) => key === restatement.commitment);
    return briefing && commitment ? [{ commitment, briefing, restatement }] : [];
  });

const laterBriefings = new WeakMap<Archive, Map<Commitment, { briefing: Briefing; restatement: Restatement }[]>>();

/** The briefings on visits on which a commitment was made again, the earliest visit first. */
export function restatementsOf(commitment: Commitment, archive: Archive): { briefing: Briefing; restatement: Restatement }[] {
  const known = laterBriefings.get(archive) ?? new Map<Commitment, { briefing: Briefing; restatement: Restatement }[]>();
  if (!laterBriefings.has(archive)) {
    laterBriefings.set(archive, known);
    for (const briefing of archive.briefings.toReversed()) {
      for (const restated of restatedCommitments(briefing, archive)) {
        const those = known.get(restated.commitment) ?? [];
        known.set(restated.commitment, [...those, { briefing, restatement: restated.restatement }]);
      }
    }
  }
  return known.get(commitment) ?? [];
}

const byParty = new WeakMap<Archive, Map<string, OwnedCommitment[]>>();

/** The commitments made by or to a country, an organisation or a person, newest visit first. */
export function commitmentsOfParty(id: string, archive: Archive): OwnedCommitment[] {
  const known = byParty.get(archive) ?? new Map<string, OwnedCommitment[]>();
  if (!byParty.has(archive)) {
    byParty.set(archive, known);
    for (const owned of allCommitments(archive)) {
      for (const party of new Set([...owned.commitment.by, ...(owned.commitment.to ?? [])])) {
        const those = known.get(party) ?? [];
        those.push(owned);
        known.set(party, those);
      }
    }
  }
  return known.get(id) ?? [];
}
