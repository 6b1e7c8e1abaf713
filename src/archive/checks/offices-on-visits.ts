import type { Diagnostic } from '../../validation/diagnostics/diagnostic.ts';
import { officesOn } from '../model/offices-held.ts';
import type { Visit } from '../model/visit.ts';

/** Visitors and hosts must have held exactly one office on the day of the visit, or the editor must have chosen one. */
export function checkOffices(visit: Visit): Diagnostic[] {
  const { file, line, record } = visit;
  return (['visitors', 'hosts'] as const).flatMap((role) =>
    visit[role].flatMap((holder, index) => {
      if (!('person' in holder)) return [];
      const { person, office, country, organisation, officeChosen } = holder;
      const field = record ? 'visitor' : `visit.${role}[${index}]`;
      if (!office) {
        const held = officeChosen ? officesOn(person, visit.date).map(({ title }) => `\`${title}\``) : [];
        const add = `add it with its dates to content/people/${person.id}.yaml`;
        return [
          {
            file,
            line,
            field,
            problem: `${person.name} held no such office on ${visit.date}`,
            remedy: held.length > 0 ? `did you mean ${held.join(' or ')}? Else ${add}` : add,
          },
        ];
      }
      const side = country ?? organisation;
      if (side && (office.country ?? office.organisation) !== side.id) {
        const problem = `${person.name} held office in \`${office.country ?? office.organisation ?? ''}\` on ${visit.date}, not in \`${side.id}\``;
        return [{ file, line, field: side.type, problem, remedy: 'correct the row, or the offices of the person' }];
      }
      const candidates = officesOn(person, visit.date);
      const isAmbiguous = candidates.some((other) => other.function !== office.function || other.title !== office.title);
      return isAmbiguous && !officeChosen
        ? [
            {
              file,
              line,
              field,
              problem: `${person.name} may have held several offices on ${visit.date}: ${candidates.map(({ title }) => title).join('; ')}`,
              remedy: record
                ? 'write the title into the column `office`, or date the terms'
                : 'say which with `office: <title>`, or date the terms',
            },
          ]
        : [];
    }),
  );
}
