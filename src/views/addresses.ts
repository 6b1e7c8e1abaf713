import type { Archive } from '../archive/archive.ts';
import type { Briefing } from '../archive/briefing.ts';
import { redirectsOf } from './redirects.ts';
import { anchors, routes, withoutBase } from './routes.ts';
import { shownSubjects } from './subject.ts';
import { visitYears } from './list.ts';

/**
 * Every address that the content gives the site, sorted, without the base path: pages, former addresses that lead to
 * them, and the anchors of commitments, quotes and figures: `/briefings/<id>/#quote-<key>`.
 */
export function addressesOf(archive: Archive): string[] {
  const subjects = (['people', 'countries', 'places', 'organisations', 'topics'] as const).flatMap((of) => shownSubjects(of, archive));
  const paths = [
    ...archive.briefings.flatMap((briefing) => [routes.briefing(briefing.id), ...anchorsOf(briefing)]),
    ...visitYears(archive).map(({ year }) => routes.briefingYear(year)),
    ...subjects.map((subject) => routes.subject(subject)),
    ...[...archive.relationships.keys()].map((slug) => routes.relationship(slug)),
    ...[...archive.journeys.keys()].map((id) => routes.journey(id)),
    ...redirectsOf(archive).map(({ from }) => from),
  ];
  return [...new Set(paths.map(withoutBase))].sort();
}

const anchorsOf = ({ id, commitments, quotes, figures }: Briefing): string[] =>
  (
    [
      [anchors.commitment, commitments],
      [anchors.quote, quotes],
      [anchors.figure, figures],
    ] as const
  ).flatMap(([anchor, entries]) =>
    entries.flatMap(({ key, formerly }) => [key, ...formerly].map((name) => routes.briefing(id, anchor(name)))),
  );
