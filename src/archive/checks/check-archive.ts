import type { Diagnostic } from '../../validation/diagnostics/diagnostic.ts';
import type { Archive } from '../model/archive.ts';
import type { Briefing } from '../model/briefing.ts';
import { officesOn } from '../model/office.ts';
import type { Visit } from '../model/visit.ts';
import { checkFirstSinceClaims } from './first-since-claims.ts';
import { checkFormerJourneys } from './former-journeys.ts';
import { checkFutureVisits } from './future-visits.ts';
import { checkImpreciseRows } from './imprecise-rows.ts';
import { checkJourneys } from './journeys.ts';
import { checkOverlaps } from './overlaps.ts';

/** Finds content that contradicts other content, which no single file shows. */
export function checkArchive(archive: Archive): Diagnostic[] {
  return [
    ...checkFirstSinceClaims(archive.briefings, archive.relationships),
    ...checkJourneys(archive.visits, archive.journeys),
    ...checkFormerJourneys(archive.journeys),
    ...checkOverlaps(archive.visits),
    ...checkImpreciseRows(archive.visits),
    ...checkFutureVisits(archive),
    ...archive.visits.flatMap(checkOffices),
    ...archive.briefings.flatMap(checkNames),
  ];
}

/** Visitors and hosts must have held exactly one office on the day of the visit, or the editor must have chosen one. */
function checkOffices(visit: Visit): Diagnostic[] {
  const { file, line, record } = visit;
  return (['visitors', 'hosts'] as const).flatMap((role) =>
    visit[role].flatMap((holder, index) => {
      if (!('person' in holder)) return [];
      const { person, office, country, officeChosen } = holder;
      const field = record ? 'visitor' : `visit.${role}[${index}]`;
      if (!office) {
        return [
          {
            file,
            line,
            field,
            problem: `${person.name} held no such office on ${visit.date}`,
            remedy: `add it with its dates to content/people/${person.id}.yaml`,
          },
        ];
      }
      if (country && office.country !== country.id) {
        const problem = `${person.name} held office in \`${office.country}\` on ${visit.date}, not in \`${country.id}\``;
        return [{ file, line, field: 'country', problem, remedy: 'correct the row, or the offices of the person' }];
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

/** Every name in a body must mean one subject only. */
const checkNames = ({ file, bodyLine, ambiguous }: Briefing): Diagnostic[] =>
  ambiguous.map(({ text, line, candidates }) => ({
    file,
    line: bodyLine && line + bodyLine - 1,
    field: 'body',
    problem: `“${text}” could be ${candidates.map(({ name }) => name).join(' or ')}`,
    remedy: 'write the full name, or one that only one of them has',
  }));
