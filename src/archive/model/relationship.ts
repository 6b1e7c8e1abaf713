import type { Country } from './subject.ts';
import { byNewest, type Visit } from './visit.ts';

/** An unordered pair of countries and every visit between them, in both directions. */
export interface Relationship {
  /** Both ids in alphabetical order: `pakistan-russia`. */
  slug: string;
  countries: [Country, Country];
  /** Newest first. */
  visits: Visit[];
}

/** The relationships of all visits: the visitors' countries times the receiving ones, in order of slug. */
export function makeRelationships(visits: Visit[]): Map<string, Relationship> {
  const found = new Map<string, Relationship>();
  for (const visit of visits.toSorted(byNewest)) {
    for (const [a, b] of relationshipCountriesOf(visit)) {
      const slug = relationshipSlug(a, b);
      const relationship = found.get(slug) ?? { slug, countries: a.id < b.id ? [a, b] : [b, a], visits: [] };
      if (relationship.visits.at(-1) !== visit) relationship.visits.push(visit);
      found.set(slug, relationship);
    }
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Every visit between the countries of this one, in both directions, newest first. */
export const visitsBetween = (visit: Visit, relationships: Map<string, Relationship>): Visit[] =>
  relationshipCountriesOf(visit).flatMap(([a, b]) => relationships.get(relationshipSlug(a, b))?.visits ?? []);

/** Each sending country with each other receiving one. */
export const relationshipCountriesOf = ({ sending, receiving }: Visit): [Country, Country][] =>
  sending.flatMap((from) => receiving.filter((to) => to !== from).map((to): [Country, Country] => [from, to]));

export const relationshipSlug = (a: Country, b: Country): string => [a.id, b.id].sort().join('-');
