import type { Commitment } from '../../schemas/commitment.ts';
import type { Briefing } from '../model/briefing.ts';
import { relationshipCountriesOf, relationshipSlug } from '../model/relationship.ts';
import type { Country } from '../model/entity.ts';

/** Two countries, in alphabetical order of their names, and every commitment made on a visit between them. */
export interface RelationshipCommitments {
  slug: string;
  countries: [Country, Country];
  commitments: Commitment[];
}

/** Groups commitments by relationship, the largest group first. Commitments of a visit to several countries are in several groups. */
export function commitmentsByRelationship(briefings: Briefing[]): RelationshipCommitments[] {
  const groups = new Map<string, RelationshipCommitments>();
  for (const { visit, commitments } of briefings.filter((briefing) => briefing.commitments.length > 0)) {
    for (const [a, b] of relationshipCountriesOf(visit)) {
      const slug = relationshipSlug(a, b);
      const group = groups.get(slug) ?? { slug, countries: a.name < b.name ? [a, b] : [b, a], commitments: [] };
      group.commitments.push(...commitments);
      groups.set(slug, group);
    }
  }
  return [...groups.values()].sort((a, b) => b.commitments.length - a.commitments.length || (a.slug < b.slug ? -1 : 1));
}
