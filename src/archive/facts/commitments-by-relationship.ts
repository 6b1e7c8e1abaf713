import type { Commitment } from '../../schemas/commitment.ts';
import type { Briefing } from '../model/briefing.ts';
import { relationshipCountriesOf, relationshipSlug } from '../model/relationship.ts';
import type { Country } from '../model/entity.ts';
import { peopleOf, type Visit } from '../model/visit.ts';

/** Two countries, in alphabetical order of their names, and every commitment made on a visit between them. */
export interface RelationshipCommitments {
  slug: string;
  countries: [Country, Country];
  commitments: Commitment[];
}

/** Groups commitments by relationship, the largest group first. Of a visit of several pairs, each has its own. */
export function commitmentsByRelationship(briefings: Briefing[]): RelationshipCommitments[] {
  const groups = new Map<string, RelationshipCommitments>();
  for (const { visit, commitments } of briefings.filter((briefing) => briefing.commitments.length > 0)) {
    for (const [a, b] of relationshipCountriesOf(visit).filter((pair) =>
      commitments.some((commitment) => isBetween(commitment, pair, visit)),
    )) {
      const slug = relationshipSlug(a, b);
      const group = groups.get(slug) ?? { slug, countries: a.name < b.name ? [a, b] : [b, a], commitments: [] };
      group.commitments.push(...commitments.filter((commitment) => isBetween(commitment, [a, b], visit)));
      groups.set(slug, group);
    }
  }
  return [...groups.values()].sort((a, b) => b.commitments.length - a.commitments.length || (a.slug < b.slug ? -1 : 1));
}

/**
 * Whether a commitment belongs to a pair of countries of a visit: one of the two made it, and it was made to the other or to nobody who is
 * named. A visit of one pair has all its commitments; so has every pair those that fit none, such as one between two visiting countries.
 */
export function isBetween(commitment: Pick<Commitment, 'by' | 'to'>, pair: [Country, Country], visit: Visit): boolean {
  const pairs = relationshipCountriesOf(visit);
  const fits = (countries: [Country, Country]) => isMadeBetween(commitment, countries, visit);
  return pairs.length < 2 || fits(pair) || !pairs.some(fits);
}

function isMadeBetween({ by, to = [] }: Pick<Commitment, 'by' | 'to'>, pair: [Country, Country], visit: Visit): boolean {
  const ids = pair.map(({ id }) => id);
  const [makers, receivers] = [by, to].map((parties) => countriesAmong(parties, visit));
  if (!makers || !receivers || makers.length === 0) return receivers?.some((id) => ids.includes(id)) ?? false;
  return makers.some(
    (id) => ids.includes(id) && (receivers.length === 0 || receivers.some((other) => other !== id && ids.includes(other))),
  );
}

/** The countries of a visit among the parties of a commitment; a person stands for the country whose office they held. */
function countriesAmong(parties: string[], visit: Visit): string[] {
  const { sending, receiving, visitors, hosts, met, delegation } = visit;
  const countries = [...sending, ...receiving].map(({ id }) => id);
  const people = new Set(peopleOf(visit).map(({ id }) => id));
  return parties.flatMap((party) => {
    if (!people.has(party)) return countries.includes(party) ? [party] : [];
    const holder = [...visitors, ...hosts, ...met, ...delegation].find((member) => 'person' in member && member.person.id === party);
    return holder?.country && countries.includes(holder.country.id) ? [holder.country.id] : [];
  });
}
