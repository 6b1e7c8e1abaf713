import type { VisitData } from '../../schemas/visit.ts';
import type { FieldFinding } from '../diagnostics/field-finding.ts';

/** The parts that a person can have in a visit, the closest first. */
const PARTS = ['visitors', 'hosts', 'met', 'delegation'] as const;

/** Checks the valid fields of one visit: no person is named twice. */
export function checkVisitPeople(visit: Partial<VisitData>): FieldFinding[] {
  const firstParts = new Map<string, string>();
  return PARTS.flatMap((part) =>
    (visit[part] ?? []).flatMap((member, at) => {
      if (!('person' in member)) return [];
      const firstPart = firstParts.get(member.person);
      firstParts.set(member.person, firstPart ?? part);
      if (firstPart === undefined) return [];
      const problem = `\`${member.person}\` stands under \`${firstPart}\` already`;
      return [{ path: ['visit', part, at, 'person'], problem, remedy: 'name everyone once, in the closest part they had' }];
    }),
  );
}
