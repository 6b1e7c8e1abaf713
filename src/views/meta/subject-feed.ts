import type { Archive } from '../../archive/model/archive.ts';
import type { Briefing } from '../../archive/model/briefing.ts';
import type { Relationship } from '../../archive/model/relationship.ts';
import { subjectKey, type Subject } from '../../archive/model/subject.ts';
import { subjectsWithPage } from '../../archive/facts/subjects-with-page.ts';
import { SUBJECT_LISTS } from '../../archive/model/subjects.ts';
import { messages } from '../../i18n/messages.ts';
import { compareText } from '../../validation/diagnostics/compare-text.ts';
import { site } from '../../site.ts';
import { relationshipTitle } from '../parts/relationship-title.ts';
import { routes } from './routes.ts';

/** The feed of a subject or relationship. */
export interface SubjectFeed {
  title: string;
  description: string;
  href: string;
  /** The address of the page of the subject or relationship. */
  page: string;
  briefings: Briefing[];
}

/** The briefings last published, as many as a feed has. Those of one day keep their order: the newest visit first. */
export const latestPublished = (briefings: Briefing[]): Briefing[] =>
  briefings.toSorted((a, b) => compareText(b.published, a.published)).slice(0, site.sizes.feed);

/** The feed of a subject: the briefings in which it takes part or is quoted. A subject that is only mentioned has none. */
export function subjectFeed(subject: Subject, { appearances }: Archive): SubjectFeed | undefined {
  const involved = (appearances.get(subjectKey(subject)) ?? []).filter(({ role }) => role !== 'mentioned');
  return makeFeed(
    subject.name,
    routes.subject(subject),
    involved.flatMap(({ briefing }) => briefing ?? []),
  );
}

/** The feed of the briefings on visits between two countries. */
export const relationshipFeed = ({ slug, countries, visits }: Relationship, { briefingById }: Archive): SubjectFeed | undefined =>
  makeFeed(
    relationshipTitle(countries),
    routes.relationship(slug),
    visits.flatMap(({ id }) => briefingById.get(id) ?? []),
  );

/** The feeds of all subjects and relationships, with the list and the id of their pages. */
export const subjectFeeds = (archive: Archive): { list: string; id: string; feed: SubjectFeed }[] =>
  [
    ...SUBJECT_LISTS.flatMap((list) =>
      subjectsWithPage(list, archive).map((subject) => ({ list, id: subject.id, feed: subjectFeed(subject, archive) })),
    ),
    ...[...archive.relationships.values()].map((relationship) => ({
      list: 'relationships',
      id: relationship.slug,
      feed: relationshipFeed(relationship, archive),
    })),
  ].flatMap(({ list, id, feed }) => (feed ? { list, id, feed } : []));

function makeFeed(name: string, page: string, briefings: Briefing[]): SubjectFeed | undefined {
  if (briefings.length === 0) return undefined;
  return {
    title: `${site.name}: ${name}`,
    description: messages.feed.summary(name),
    href: routes.feed(page),
    page,
    briefings: latestPublished(briefings),
  };
}
