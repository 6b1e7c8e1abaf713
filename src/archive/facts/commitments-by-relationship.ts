import type { Commitment } from '../../schemas/commitment.ts';
import type { Briefing } from '../model/briefing.ts';
import { relationshipSlug, relationshipCountriesOf } from '../model/relationship.ts';
import type { Country } from '../model/subject.ts';

/** Two countries, and every promise made on a visit between them. */
export interface RelationshipCommitments {
  slug: string;
  countries: [Country, Country];
  commitments: Commitment[];
}

/** The promises of each pair, the pair with most first; a visit to several countries stands with each. */
export function commitmentsByRelationship(briefings: Briefing[]): RelationshipCommitments[] {
  const found = new Map<string, RelationshipCommitments>();
  for (const { visit, commitments } of briefings.filter((it) => it.commitments.length > 0)) {
    for (const [a, b] of relationshipCountriesOf(visit)) {
      const slug = relationshipSlug(a, b);
      const pair = found.get(slug) ?? { slug, countries: a.name < b.name ? [a, b] : [b, a], commitments: [] };
      pair.commitments.push(...commitments);
      found.set(slug, pair);
    }
  }
  return [...found.values()].sort((a, b) => b.commitments.length - a.commitments.length || (a.slug < b.slug ? -1 : 1));
}
