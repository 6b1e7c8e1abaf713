import type { Role } from '../model/appearances.ts';
import type { Archive } from '../model/archive.ts';
import type { Briefing } from '../model/briefing.ts';
import { relationshipCountriesOf, relationshipSlug } from '../model/relationship.ts';
import { subjectKey, type Subject } from '../model/subject.ts';
import { byNewest, principalsOf } from '../model/visit.ts';

/** Briefings to read next, each in the first list that it fits. */
export interface RelatedBriefings {
  sameRelationship: Briefing[];
  samePerson: Briefing[];
  sameTopic: Briefing[];
}

/** The nearest briefings by pair of countries, by visitor or host, and by topic; at most `most` a list, newest first. */
export function relatedBriefings(briefing: Briefing, archive: Archive, most: number): RelatedBriefings {
  const { visit, topics } = briefing;
  const taken = new Set([briefing]);
  const take = (lists: Iterable<Briefing>[]) => {
    const nearest = lists.flatMap((list) =>
      Iterator.from(list)
        .filter((it) => !taken.has(it))
        .take(most)
        .toArray(),
    );
    const found = [...new Set(nearest)].sort((a, b) => byNewest(a.visit, b.visit)).slice(0, most);
    found.forEach((it) => taken.add(it));
    return found;
  };
  const principals = principalsOf(visit);
  return {
    sameRelationship: take(relationshipCountriesOf(visit).map(([a, b]) => briefingsBetween(relationshipSlug(a, b), archive))),
    samePerson: take(principals.map((person) => briefingsOf(person, ['visitor', 'host'], archive))),
    sameTopic: take(topics.map((topic) => briefingsOf(topic, ['subject'], archive))),
  };
}

/** The briefings on the visits between two countries, newest first. */
function* briefingsBetween(pair: string, { relationships, briefingById }: Archive): Generator<Briefing> {
  for (const { id } of relationships.get(pair)?.visits ?? []) {
    const briefing = briefingById.get(id);
    if (briefing) yield briefing;
  }
}

/** The briefings in which a subject has one of these roles, newest first. */
function* briefingsOf(subject: Subject, roles: Role[], { appearances }: Archive): Generator<Briefing> {
  for (const { role, briefing } of appearances.get(subjectKey(subject)) ?? []) if (briefing && roles.includes(role)) yield briefing;
}
