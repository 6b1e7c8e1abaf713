import { parseBody } from '../schemas/body.ts';
import type { Letter } from '../schemas/letter.ts';
import type { Archive } from './archive.ts';
import type { Briefing } from './briefing.ts';
import { judgeClaims } from './firsts.ts';
import { judgeJourneys } from './journey.ts';
import { findMentions } from './mentions.ts';
import { officesOn } from './office.ts';

/** Letters for what no file shows by itself: content that contradicts other content. */
export function findContradictions(archive: Archive): Letter[] {
  return [
    ...judgeClaims(archive.briefings),
    ...judgeJourneys(archive.briefings),
    ...archive.briefings.flatMap(judgeOffices),
    ...archive.briefings.flatMap((briefing) => judgeNames(briefing, archive)),
  ];
}

function judgeOffices({ file, visit }: Briefing): Letter[] {
  return (['visitors', 'hosts'] as const).flatMap((field) =>
    visit[field].flatMap(({ person, office, chosen }, at) => {
      const held = officesOn(person, visit.date);
      const place = `visit.${field}[${at}]`;
      if (!office) {
        return [
          {
            file,
            field: place,
            problem: `${person.name} held no such office on ${visit.date}`,
            remedy: `add it with its dates to content/people/${person.id}.yaml`,
          },
        ];
      }
      const twice = held.filter((it) => it.function !== office.function || it.title !== office.title);
      return twice.length > 0 && !chosen
        ? [
            {
              file,
              field: place,
              problem: `${person.name} may have held several offices on ${visit.date}: ${held.map((it) => it.title).join('; ')}`,
              remedy: 'say which with `office: <title>`, or date the terms',
            },
          ]
        : [];
    }),
  );
}

function judgeNames({ file, body, bodyLine, people }: Briefing, { names }: Archive): Letter[] {
  return findMentions(parseBody(body), names.forPeople(people))
    .filter(({ subject }) => !subject)
    .map(({ text, node, candidates }) => ({
      file,
      line: bodyLine && (node.position?.start.line ?? 1) + bodyLine - 1,
      field: 'body',
      problem: `“${text}” could be ${candidates.map((it) => it.name).join(' or ')}`,
      remedy: 'write the full name, or one that only one of them has',
    }));
}
