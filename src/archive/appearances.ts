import type { Briefing } from './briefing.ts';
import { subjectKey, type Country, type Person, type Subject } from './subject.ts';

/** How a subject appears in a briefing, from the closest to the loosest. */
export const ROLES = ['visitor', 'host', 'met', 'delegation', 'sending', 'receiving', 'subject', 'speaker', 'mentioned'] as const;

export type Role = (typeof ROLES)[number];

/** One briefing in which a subject appears, once, in its closest role. */
export interface Appearance {
  role: Role;
  briefing: Briefing;
}

/** Every appearance of every subject, by subject key, in the order of the briefings. A subject without one has no page. */
export function makeAppearances(briefings: Briefing[]): Map<string, Appearance[]> {
  const found = new Map<string, Appearance[]>();
  for (const briefing of briefings) {
    const roles = new Map<Subject, Role>();
    for (const [role, subjects] of Object.entries(subjectsByRole(briefing)) as [Role, Subject[]][]) {
      for (const subject of subjects) if (!roles.has(subject)) roles.set(subject, role);
    }
    for (const [subject, role] of roles) {
      const key = subjectKey(subject);
      found.set(key, [...(found.get(key) ?? []), { role, briefing }]);
    }
  }
  return found;
}

function subjectsByRole({ visit, topics, organisations, people, mentioned }: Briefing): Record<Role, Subject[]> {
  const persons = (holders: { person?: Person }[]) => holders.flatMap(({ person }) => person ?? []);
  const delegates = visit.delegation.flatMap((it) => ('person' in it ? it.person : []));
  const stops = visit.stops.map(({ place }) => place);
  return {
    visitor: persons(visit.visitors),
    host: persons(visit.hosts),
    met: persons(visit.met),
    delegation: delegates,
    sending: visit.sending,
    receiving: visit.receiving,
    subject: [...stops, ...topics, ...organisations],
    speaker: people,
    mentioned: [...mentioned, ...countriesAround(visit.met)],
  };
}

const countriesAround = (holders: { country?: Country | undefined }[]): Country[] => holders.flatMap(({ country }) => country ?? []);
