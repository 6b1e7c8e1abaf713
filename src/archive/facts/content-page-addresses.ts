import type { Archive } from '../model/archive.ts';
import { entitiesWithPage } from './entities-with-page.ts';
import { SUBJECT_LISTS } from '../model/entities-by-id.ts';

/**
 * The permanent addresses of the pages made from content, as if the site were at the root: briefings by id and by year, entities,
 * relationships and journeys. Pages of years below other pages are left out: they come and go as lists grow.
 */
export function contentPageAddressesOf(archive: Archive): string[] {
  const { briefings, visits, relationships, journeys } = archive;
  const entities = SUBJECT_LISTS.flatMap((list) => entitiesWithPage(list, archive).map(({ id }) => `/${list}/${id}/`));
  return [
    ...entities,
    ...briefings.map(({ id }) => `/briefings/${id}/`),
    ...visits.map(({ date }) => `/briefings/${date.slice(0, 4)}/`),
    ...[...relationships.keys()].map((slug) => `/relationships/${slug}/`),
    ...[...journeys.keys()].map((id) => `/journeys/${id}/`),
  ];
}
