import { compareText } from '../../compare-text.ts';
import type { Archive } from '../model/archive.ts';
import type { Relationship } from '../model/relationship.ts';
import { hasBegun, type Visit } from '../model/visit.ts';

/** The number of visits between two countries, in both directions. */
export interface PairVisits extends Pick<Relationship, 'slug' | 'countries'> {
  visits: number;
}

/** Counts those of some visits that have begun by pair of countries, the pair with most visits first. */
export function pairsByVisits(visits: Visit[], { relationships }: Archive): PairVisits[] {
  const counted = new Set(visits.filter(hasBegun));
  return [...relationships.values()]
    .map(({ slug, countries, visits: all }) => ({ slug, countries, visits: all.filter((visit) => counted.has(visit)).length }))
    .filter((pair) => pair.visits > 0)
    .sort((a, b) => b.visits - a.visits || compareText(a.slug, b.slug));
}
