import type { Archive } from '../model/archive.ts';
import { subjectKey } from '../model/subject.ts';

/**
 * The permanent addresses of the pages made from content, as if the site were at the root: briefings by id and by year, subjects,
 * relationships and journeys. Pages of years below other pages are left out: they come and go as lists grow.
 */
export function pageAddressesOf(archive: Archive): string[] {
  const { briefings, visits, appearances, relationships, journeys } = archive;
  const subjects = (['people', 'countries', 'places', 'organisations', 'topics'] as const).flatMap((folder) =>
    [...archive[folder].values()].filter((subject) => appearances.has(subjectKey(subject))).map(({ id }) => `/${folder}/${id}/`),
  );
  return [
    ...subjects,
    ...briefings.map(({ id }) => `/briefings/${id}/`),
    ...visits.map(({ date }) => `/briefings/${date.slice(0, 4)}/`),
    ...[...relationships.keys()].map((slug) => `/relationships/${slug}/`),
    ...[...journeys.keys()].map((id) => `/journeys/${id}/`),
  ];
}
