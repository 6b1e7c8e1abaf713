import type { FieldFinding } from '../diagnostics/finding.ts';
import type { VisitData } from '../../schemas/visit.ts';

/** The parts that a person can have in a visit, the closest first. */
const PARTS = ['visitors', 'hosts', 'met', 'delegation'] as const;

/** Checks the people of one visit, as far as its fields passed: each has one part in it. */
export function checkVisitPeople(visit: Partial<VisitData>): FieldFinding[] {
  const parts = new Map<string, string>();
  return PARTS.flatMap((part) =>
    (visit[part] ?? []).flatMap((member, at) => {
      if (!('person' in member)) return [];
      const first = parts.get(member.person);
      parts.set(member.person, first ?? part);
      if (first === undefined) return [];
      const problem = `\`${member.person}\` stands under \`${first}\` already`;
      return [{ path: ['visit', part, at, 'person'], problem, remedy: 'name everyone once, in the closest part they had' }];
    }),
  );
}
