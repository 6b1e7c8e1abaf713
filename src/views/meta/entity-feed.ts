import type { Archive } from '../../archive/model/archive.ts';
import type { Briefing } from '../../archive/model/briefing.ts';
import type { Relationship } from '../../archive/model/relationship.ts';
import { entityKey, type Entity } from '../../archive/model/entity.ts';
import { entitiesWithPage } from '../../archive/facts/entities-with-page.ts';
import { SUBJECT_LISTS } from '../../archive/model/entities-by-id.ts';
import { messages } from '../../i18n/messages.ts';
import { compareText } from '../../compare-text.ts';
import { site } from '../../site.ts';
import { relationshipTitle } from '../parts/relationship-title.ts';
import { routes } from './routes.ts';

/** The feed of an entity or relationship. */
export interface EntityFeed {
  title: string;
  description: string;
  href: string;
  /** The address of the page of the entity or relationship. */
  page: string;
  briefings: Briefing[];
}

/** The briefings last published, as many as a feed has. Those of one day keep their order: the newest visit first. */
export const latestPublished = (briefings: Briefing[]): Briefing[] =>
  briefings.toSorted((a, b) => compareText(b.published, a.published)).slice(0, site.sizes.feed);

/** The feed of an entity: the briefings in which it takes part or is quoted. An entity that is only mentioned has none. */
export function entityFeed(entity: Entity, { appearances }: Archive): EntityFeed | undefined {
  const involved = (appearances.get(entityKey(entity)) ?? []).filter(({ role }) => role !== 'mentioned');
  return makeFeed(
    entity.name,
    routes.entity(entity),
    involved.flatMap(({ briefing }) => briefing ?? []),
  );
}

/** The feed of the briefings on visits between two countries. */
export const relationshipFeed = ({ slug, countries, visits }: Relationship, { briefingById }: Archive): EntityFeed | undefined =>
  makeFeed(
    relationshipTitle(countries),
    routes.relationship(slug),
    visits.flatMap(({ id }) => briefingById.get(id) ?? []),
  );

/** The feeds of all entities and relationships, with the list and the id of their pages. */
export const entityFeeds = (archive: Archive): { list: string; id: string; feed: EntityFeed }[] =>
  [
    ...SUBJECT_LISTS.flatMap((list) =>
      entitiesWithPage(list, archive).map((entity) => ({ list, id: entity.id, feed: entityFeed(entity, archive) })),
    ),
    ...[...archive.relationships.values()].map((relationship) => ({
      list: 'relationships',
      id: relationship.slug,
      feed: relationshipFeed(relationship, archive),
    })),
  ].flatMap(({ list, id, feed }) => (feed ? { list, id, feed } : []));

function makeFeed(name: string, page: string, briefings: Briefing[]): EntityFeed | undefined {
  if (briefings.length === 0) return undefined;
  return {
    title: `${site.name}: ${name}`,
    description: messages.feed.summary(name),
    href: routes.feed(page),
    page,
    briefings: latestPublished(briefings),
  };
}
