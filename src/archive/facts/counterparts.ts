import type { Appearance } from '../model/appearances.ts';
import { mayCoincide } from '../checks/overlaps.ts';
import type { Person } from '../model/subject.ts';
import { hasBegun, visitingPeople, type Visit } from '../model/visit.ts';

/** Somebody whom a person met on visits, and on which. */
export interface Counterpart {
  person: Person;
  /** Newest first, never empty. */
  visits: [Visit, ...Visit[]];
}

/**
 * Those whom a person met across the table, the most often met first: hosts and third parties of visits made, visitors
 * received. Those who travelled in one delegation are no counterparts. Where two visits tell of one meeting, of which each was
 * the occasion for one of the two, it counts once.
 */
export function counterpartsOf(person: Person, appearances: Appearance[]): Counterpart[] {
  const found = new Map<Person, Counterpart>();
  for (const { role, visit } of appearances) {
    if (!hasBegun(visit)) continue;
    for (const other of acrossTheTable(role, visit)) {
      if (other === person) continue;
      const counterpart = found.get(other);
      if (counterpart?.visits.some((it) => mayCoincide(it, visit))) continue;
      if (counterpart) counterpart.visits.push(visit);
      else found.set(other, { person: other, visits: [visit] });
    }
  }
  return [...found.values()].sort((a, b) => b.visits.length - a.visits.length);
}

function acrossTheTable(role: Appearance['role'], visit: Visit): Set<Person> {
  if (role === 'visitor') return new Set([...visit.hosts, ...visit.met].map(({ person }) => person));
  return new Set(role === 'host' || role === 'met' ? visitingPeople(visit) : []);
}
