import type { Appearance } from '../model/appearances.ts';
import type { Person } from '../model/entity.ts';
import { hasBegun, visitingPeople, type Visit } from '../model/visit.ts';
import { mayCoincide } from './coinciding-visits.ts';

/** Somebody whom a person met, and the visits on which they met. */
export interface Counterpart {
  person: Person;
  /** Newest first, never empty. */
  visits: [Visit, ...Visit[]];
}

/**
 * The people whom a person met across the table, the most often met first: hosts and third parties on visits made, visitors on
 * visits received. Members of one delegation are not counterparts. A meeting that two visits record, each as the occasion of one
 * of the two people, counts once.
 */
export function counterpartsOf(person: Person, appearances: Appearance[]): Counterpart[] {
  const counterparts = new Map<Person, Counterpart>();
  for (const { role, visit } of appearances) {
    if (!hasBegun(visit)) continue;
    for (const other of acrossTheTable(role, visit)) {
      if (other === person) continue;
      const counterpart = counterparts.get(other);
      if (counterpart?.visits.some((earlier) => mayCoincide(earlier, visit))) continue;
      if (counterpart) counterpart.visits.push(visit);
      else counterparts.set(other, { person: other, visits: [visit] });
    }
  }
  return [...counterparts.values()].sort((a, b) => b.visits.length - a.visits.length);
}

function acrossTheTable(role: Appearance['role'], visit: Visit): Set<Person> {
  if (role === 'visitor') return new Set([...visit.hosts, ...visit.met].map(({ person }) => person));
  return new Set(role === 'host' || role === 'met' ? visitingPeople(visit) : []);
}
