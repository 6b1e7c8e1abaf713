import type { Role } from '../model/appearances.ts';
import type { Archive } from '../model/archive.ts';
import type { Briefing } from '../model/briefing.ts';
import { relationshipCountriesOf, relationshipSlug } from '../model/relationship.ts';
import { entityKey, type Entity } from '../model/entity.ts';
import { byNewest, principalsOf } from '../model/visit.ts';

/** Briefings to read next, each in the first list that it fits. */
export interface RelatedBriefings {
  sameRelationship: Briefing[];
  samePerson: Briefing[];
  sameTopic: Briefing[];
}

/**
 * The newest briefings on the same relationship, visitor or host, and topic; at most `limit` in each list, newest first. Leaves out those
 * with the ids in `shown`.
 */
export function relatedBriefings(
  briefing: Briefing,
  archive: Archive,
  limit: number,
  shown: ReadonlySet<string> = new Set(),
): RelatedBriefings {
  const { visit, topics } = briefing;
  const listed = new Set([briefing]);
  const takeFrom = (lists: Iterable<Briefing>[]) => {
    const candidates = lists.flatMap((list) =>
      Iterator.from(list)
        .filter((candidate) => !listed.has(candidate) && !shown.has(candidate.id))
        .take(limit)
        .toArray(),
    );
    const newest = [...new Set(candidates)].sort((a, b) => byNewest(a.visit, b.visit)).slice(0, limit);
    for (const candidate of newest) listed.add(candidate);
    return newest;
  };
  const principals = principalsOf(visit);
  return {
    sameRelationship: takeFrom(relationshipCountriesOf(visit).map(([a, b]) => briefingsBetween(relationshipSlug(a, b), archive))),
    samePerson: takeFrom(principals.map((person) => briefingsOf(person, ['visitor', 'host'], archive))),
    sameTopic: takeFrom(topics.map((topic) => briefingsOf(topic, ['concerned'], archive))),
  };
}

/** The briefings on the visits of a relationship, newest first. */
function* briefingsBetween(slug: string, { relationships, briefingById }: Archive): Generator<Briefing> {
  for (const { id } of relationships.get(slug)?.visits ?? []) {
    const briefing = briefingById.get(id);
    if (briefing) yield briefing;
  }
}

/** The briefings in which an entity has one of these roles, newest first. */
function* briefingsOf(entity: Entity, roles: Role[], { appearances }: Archive): Generator<Briefing> {
  for (const { role, briefing } of appearances.get(entityKey(entity)) ?? []) if (briefing && roles.includes(role)) yield briefing;
}
