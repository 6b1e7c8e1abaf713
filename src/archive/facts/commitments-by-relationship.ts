import type { Commitment } from '../../schemas/commitment.ts';
import type { Archive } from '../model/archive.ts';
import type { Country } from '../model/entity.ts';
import type { Relationship } from '../model/relationship.ts';
import { byNewest, type Visit } from '../model/visit.ts';
import { commitmentsOfParty, type OwnedCommitment } from './all-commitments.ts';

/** A relationship with its commitments. */
export interface RelationshipCommitments {
  relationship: Relationship;
  commitments: Commitment[];
}

/** The relationships that have commitments, those with most first. */
export const commitmentsByRelationship = (archive: Archive): RelationshipCommitments[] =>
  [...archive.relationships.values()]
    .map((relationship) => ({
      relationship,
      commitments: commitmentsBetween(relationship, archive).map(({ commitment }) => commitment),
    }))
    .filter(({ commitments }) => commitments.length > 0)
    .sort((a, b) => b.commitments.length - a.commitments.length);

/** The commitments between two countries, newest visit first: those of their own visits, and those that both made on any other visit. */
export function commitmentsBetween({ countries, visits }: Relationship, archive: Archive): OwnedCommitment[] {
  const [a, b] = countries;
  const own = new Set(visits.map(({ id }) => id));
  const ofVisits = visits
    .flatMap(({ id }) => archive.briefingById.get(id) ?? [])
    .flatMap((briefing) => briefing.commitments.map((commitment) => ({ commitment, briefing })));
  const ofOthers = commitmentsOfParty(a.id, archive).filter(
    ({ commitment: { by, to = [] }, briefing }) => !own.has(briefing.id) && [...by, ...to].includes(b.id),
  );
  return [...ofVisits, ...ofOthers]
    .filter(({ commitment, briefing }) => isBetween(commitment, countries, briefing.visit, archive))
    .sort((one, other) => byNewest(one.briefing.visit, other.briefing.visit));
}

/**
 * Whether a commitment made on a visit is between two countries: one of them made it to the other, one made it to nobody who is named, or
 * both made it together. One of which no party is a country, or stands for one, belongs to all pairs of the visit.
 */
export function isBetween(
  { by, to = [] }: Pick<Commitment, 'by' | 'to'>,
  pair: [Country, Country],
  visit: Visit,
  { countries }: Pick<Archive, 'countries'>,
): boolean {
  const ids = pair.map(({ id }) => id);
  const [makers, receivers] = [countriesAmong(by, visit, countries), countriesAmong(to, visit, countries)];
  if (receivers.size > 0) {
    const from = (receiver: string) => makers.size === 0 || ids.some((id) => id !== receiver && makers.has(id));
    return ids.some((id) => receivers.has(id) && from(id));
  }
  return makers.size > 1 ? ids.every((id) => makers.has(id)) : makers.size === 0 || ids.some((id) => makers.has(id));
}

/** The ids of the countries among the parties of a commitment; a participant of the visit stands for the country whose office they held. */
function countriesAmong(parties: string[], visit: Visit, countries: Archive['countries']): Set<string> {
  const participants = [...visit.visitors, ...visit.hosts, ...visit.met, ...visit.delegation];
  const countryOf = new Map(
    participants.flatMap((member) => ('person' in member ? [[member.person.id, member.country?.id] as const] : [])),
  );
  return new Set(parties.flatMap((party) => (countryOf.has(party) ? (countryOf.get(party) ?? []) : countries.has(party) ? [party] : [])));
}
