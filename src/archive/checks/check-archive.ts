import type { Diagnostic } from '../../validation/diagnostics/diagnostic.ts';
import type { Archive } from '../model/archive.ts';
import type { Briefing } from '../model/briefing.ts';
import { checkFirstSinceClaims } from '../facts/previous-visit.ts';
import { checkFormerJourneys } from './former-journeys.ts';
import { checkJourneyBreaks } from './journey-breaks.ts';
import { checkJourneys } from '../model/journey.ts';
import { officesOn } from '../model/office.ts';
import { checkOverlaps } from './overlaps.ts';
import { checkFutureVisits } from './future-visits.ts';
import { checkImpreciseRows } from './imprecise-rows.ts';
import type { Visit } from '../model/visit.ts';

/** Diagnostics for what no file shows by itself: content that contradicts other content. */
export function checkArchive(archive: Archive): Diagnostic[] {
  return [
    ...checkFirstSinceClaims(archive.briefings, archive.relationships),
    ...checkJourneys(archive.visits),
    ...checkJourneyBreaks(archive.journeys),
    ...checkFormerJourneys(archive.journeys),
    ...checkOverlaps(archive.visits),
    ...checkImpreciseRows(archive.visits),
    ...checkFutureVisits(archive),
    ...archive.visits.flatMap(checkOffices),
    ...archive.briefings.flatMap(checkNames),
  ];
}

function checkOffices(visit: Visit): Diagnostic[] {
  const { file, line, record } = visit;
  return (['visitors', 'hosts'] as const).flatMap((role) =>
    visit[role].flatMap((holder, at) => {
      if (!('person' in holder)) return [];
      const { person, office, country, chosen } = holder;
      const held = officesOn(person, visit.date);
      const field = record ? 'visitor' : `visit.${role}[${at}]`;
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
      const twice = held.filter((it) => it.function !== office.function || it.title !== office.title);
      return twice.length > 0 && !chosen
        ? [
            {
              file,
              line,
              field,
              problem: `${person.name} may have held several offices on ${visit.date}: ${held.map((it) => it.title).join('; ')}`,
              remedy: record
                ? 'write the title into the column `office`, or date the terms'
                : 'say which with `office: <title>`, or date the terms',
            },
          ]
        : [];
    }),
  );
}

const checkNames = ({ file, bodyLine, ambiguous }: Briefing): Diagnostic[] =>
  ambiguous.map(({ text, line, candidates }) => ({
    file,
    line: bodyLine && line + bodyLine - 1,
    field: 'body',
    problem: `“${text}” could be ${candidates.map((it) => it.name).join(' or ')}`,
    remedy: 'write the full name, or one that only one of them has',
  }));
