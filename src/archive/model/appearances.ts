import type { Briefing } from './briefing.ts';
import { entityKey, type Person, type Entity } from './entity.ts';
import { tallyVisits, type VisitTally } from './visit-tally.ts';
import { sendersOf, visitingPeople, type Side, type Visit } from './visit.ts';

/** How an entity appears in a visit or its briefing, from the closest to the loosest. */
export const ROLES = ['visitor', 'host', 'met', 'delegation', 'sending', 'receiving', 'concerned', 'speaker', 'mentioned'] as const;

export type Role = (typeof ROLES)[number];

/** A visit in which an entity appears, with its closest role. A visit of the register has no briefing. */
export interface Appearance {
  role: Role;
  visit: Visit;
  briefing?: Briefing | undefined;
}

/** How many briefings a list of appearances holds, and how many visits without one, by what became of them. */
export interface AppearanceCounts {
  briefings: number;
  others: VisitTally;
}

/** Counts appearances for lists and cards: briefings apart from the visits that only the register has. */
export function countAppearances(appearances: Appearance[] = []): AppearanceCounts {
  const others = appearances.filter(({ briefing }) => !briefing).map(({ visit }) => visit);
  return { briefings: appearances.length - others.length, others: tallyVisits(others) };
}

/** The appearances of each entity by entity key, in the order of the visits. An entity without one has no page. */
export function makeAppearances(visits: Visit[], briefings: Map<string, Briefing>): Map<string, Appearance[]> {
  const byKey = new Map<string, Appearance[]>();
  for (const visit of visits) {
    const briefing = briefings.get(visit.id);
    const roles = new Map<Entity, Role>();
    for (const [role, entities] of Object.entries(entitiesByRole(visit, briefing)) as [Role, Entity[]][]) {
      for (const entity of entities) if (!roles.has(entity)) roles.set(entity, role);
    }
    for (const [entity, role] of roles) {
      const key = entityKey(entity);
      const appearances = byKey.get(key) ?? [];
      appearances.push({ role, visit, briefing });
      byKey.set(key, appearances);
    }
  }
  return byKey;
}

function entitiesByRole(visit: Visit, briefing: Briefing | undefined): Record<Role, Entity[]> {
  const persons = (holders: { person?: Person }[]) => holders.flatMap(({ person }) => person ?? []);
  const delegates = visit.delegation.flatMap((delegate) => ('person' in delegate ? delegate.person : []));
  const stops = visit.stops.map(({ place }) => place);
  return {
    visitor: visitingPeople(visit),
    host: persons(visit.hosts),
    met: persons(visit.met),
    delegation: delegates,
    sending: sendersOf(visit),
    receiving: visit.receiving,
    concerned: [...stops, ...(briefing?.topics ?? []), ...(briefing?.organisations ?? [])],
    speaker: briefing?.people ?? [],
    mentioned: [...(briefing?.mentioned ?? []), ...(briefing?.documentParties ?? []), ...sidesOf(visit.met)],
  };
}

const sidesOf = (holders: Side[]): Entity[] => holders.flatMap(({ country, organisation }) => country ?? organisation ?? []);
