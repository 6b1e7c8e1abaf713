import { documentsBetween } from '../../archive/facts/documents-between.ts';
import { entitiesWithPage } from '../../archive/facts/entities-with-page.ts';
import type { Archive } from '../../archive/model/archive.ts';
import type { Briefing } from '../../archive/model/briefing.ts';
import type { OwnedDocument } from '../../archive/model/document.ts';
import { entityKey, type Entity } from '../../archive/model/entity.ts';
import { SUBJECT_LISTS } from '../../archive/model/entities-by-id.ts';
import type { Relationship } from '../../archive/model/relationship.ts';
import { compareText } from '../../compare-text.ts';
import { messages } from '../../i18n/messages.ts';
import { site } from '../../site.ts';
import { relationshipTitle } from '../parts/relationship-title.ts';
import { routes } from '../meta/routes.ts';
import { makeFeed, type Feed } from './feed.ts';
import { briefingItem, documentItem } from './feed-items.ts';

/** The feed of an entity or relationship, before anything in it is looked up. */
export interface ThreadFeed {
  title: string;
  description: string;
  /** The address of the page of the entity or relationship. */
  page: string;
  href: string;
  briefings: Briefing[];
  documents: () => OwnedDocument[];
}

/** The briefings last published, as many as a feed has. Those of one day keep their order: the newest visit first. */
export const latestPublished = (briefings: Briefing[]): Briefing[] =>
  briefings.toSorted((a, b) => compareText(b.published, a.published)).slice(0, site.sizes.feed);

/** The feed of an entity: the briefings in which it takes part or is quoted, and its papers. An entity that is only mentioned has none. */
export function entityFeed(entity: Entity, { appearances, documents }: Archive): ThreadFeed | undefined {
  const involved = (appearances.get(entityKey(entity)) ?? []).filter(({ role }) => role !== 'mentioned');
  return threadFeed(
    entity.name,
    routes.entity(entity),
    involved.flatMap(({ briefing }) => briefing ?? []),
    () => documents.byEntity.get(entityKey(entity)) ?? [],
  );
}

/** The feed of the briefings on visits between two countries, and of the papers between them. */
export const relationshipFeed = (relationship: Relationship, archive: Archive): ThreadFeed | undefined =>
  threadFeed(
    relationshipTitle(relationship.countries),
    routes.relationship(relationship.slug),
    relationship.visits.flatMap(({ id }) => archive.briefingById.get(id) ?? []),
    () => documentsBetween(relationship, archive),
  );

/** The feeds of all entities and relationships, list by list. */
export const threadFeeds = (archive: Archive): { list: (typeof SUBJECT_LISTS)[number] | 'relationships'; feed: ThreadFeed }[] => [
  ...SUBJECT_LISTS.flatMap((list) =>
    entitiesWithPage(list, archive).flatMap((entity) => {
      const feed = entityFeed(entity, archive);
      return feed ? [{ list, feed }] : [];
    }),
  ),
  ...[...archive.relationships.values()].flatMap((relationship) => {
    const feed = relationshipFeed(relationship, archive);
    return feed ? [{ list: 'relationships' as const, feed }] : [];
  }),
];

/** Whether feeds of entities and relationships have full texts. Each text stands in some ten of them, so in a large archive they have summaries. */
export const threadsHaveFullTexts = ({ briefings }: Archive): boolean => briefings.length <= site.sizes.fullTextThreads;

/** What is in the feed of an entity or relationship: the latest briefings, and the latest papers, which never push a briefing out. */
export function contentsOfThread({ title, description, page, briefings, documents }: ThreadFeed, archive: Archive): Feed {
  const isWhole = threadsHaveFullTexts(archive);
  const { feed: most } = site.sizes;
  const ofDocuments = makeFeed(
    { title, description, page },
    documents().map((it) => documentItem(it, archive)),
    most,
    archive.today,
  );
  const ofBriefings = latestPublished(briefings).map((briefing) => briefingItem(briefing, isWhole));
  return makeFeed({ title, description, page }, [...ofBriefings, ...ofDocuments.items], 2 * most, archive.today);
}

function threadFeed(name: string, page: string, briefings: Briefing[], documents: ThreadFeed['documents']): ThreadFeed | undefined {
  if (briefings.length === 0) return undefined;
  return {
    title: `${site.name}: ${name}`,
    description: messages.feeds.ofThread(name),
    href: routes.feed(page),
    page,
    briefings,
    documents,
  };
}
