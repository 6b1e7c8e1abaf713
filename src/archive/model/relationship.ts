import { compareText } from '../../compare-text.ts';
import type { Country } from './entity.ts';
import { byNewest, type Visit } from './visit.ts';

/** An unordered pair of countries and every visit between them, in both directions. */
export interface Relationship {
  /** Both ids in alphabetical order: `pakistan-russia`. */
  slug: string;
  countries: [Country, Country];
  /** Newest first. */
  visits: Visit[];
}

/** The relationships of all visits, by slug and in its order: each visitor's country with each receiving country. */
export function makeRelationships(visits: Visit[]): Map<string, Relationship> {
  const bySlug = new Map<string, Relationship>();
  for (const visit of visits.toSorted(byNewest)) {
    for (const [a, b] of relationshipCountriesOf(visit)) {
      const slug = relationshipSlug(a, b);
      const relationship = bySlug.get(slug) ?? { slug, countries: a.id < b.id ? [a, b] : [b, a], visits: [] };
      if (relationship.visits.at(-1) !== visit) relationship.visits.push(visit);
      bySlug.set(slug, relationship);
    }
  }
  return new Map([...bySlug].sort(([a], [b]) => compareText(a, b)));
}

/** Every visit of the relationships that a visit belongs to, in both directions, newest first in each. */
export const visitsBetween = (visit: Visit, relationships: Map<string, Relationship>): Visit[] =>
  relationshipCountriesOf(visit).flatMap(([a, b]) => relationships.get(relationshipSlug(a, b))?.visits ?? []);

/** The two countries of each relationship that a visit belongs to: each sending country with each other receiving country. */
export const relationshipCountriesOf = ({ sending, receiving }: Visit): [Country, Country][] =>
  sending.flatMap((from) => receiving.filter((to) => to !== from).map((to): [Country, Country] => [from, to]));

/** The slug of a relationship: both country ids in alphabetical order, `pakistan-russia`. */
export const relationshipSlug = (a: Country, b: Country): string => [a.id, b.id].sort().join('-');
