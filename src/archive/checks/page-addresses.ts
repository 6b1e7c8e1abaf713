import type { Archive } from '../model/archive.ts';
import { subjectKey } from '../model/subject.ts';

/**
 * The permanent addresses that the content has, as if the site were at the root: briefings by id and year, subjects, pairs of countries, journeys. Pages of
 * years below the others are none of them: they come and go as a list grows.
 */
export function pageAddressesOf(archive: Archive): string[] {
  const { briefings, visits, appearances, relationships, journeys } = archive;
  const subjects = (['people', 'countries', 'places', 'organisations', 'topics'] as const).flatMap((folder) =>
    [...archive[folder].values()].filter((it) => appearances.has(subjectKey(it))).map(({ id }) => `/${folder}/${id}/`),
  );
  return [
    ...subjects,
    ...briefings.map(({ id }) => `/briefings/${id}/`),
    ...visits.map(({ date }) => `/briefings/${date.slice(0, 4)}/`),
    ...[...relationships.keys()].map((slug) => `/relationships/${slug}/`),
    ...[...journeys.keys()].map((id) => `/journeys/${id}/`),
  ];
}
