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

/** The feed of a subject or of a pair of countries. */
export interface SubjectFeed {
  title: string;
  description: string;
  href: string;
  /** The address of the page to which it belongs. */
  page: string;
  briefings: Briefing[];
}

/** The latest briefings by the day of publication, as many as a feed has; of one day, the newest visit first. */
export const latestPublished = (briefings: Briefing[]): Briefing[] =>
  // Sorting keeps the order of equals.
  briefings.toSorted((a, b) => compareText(b.published, a.published)).slice(0, site.sizes.feed);

/** The feed of a subject: the briefings that concern it or give its words. There is none where they only speak of it. */
export function subjectFeed(subject: Subject, { appearances }: Archive): SubjectFeed | undefined {
  const concerned = (appearances.get(subjectKey(subject)) ?? []).filter(({ role }) => role !== 'mentioned');
  return makeFeed(
    subject.name,
    routes.subject(subject),
    concerned.flatMap(({ briefing }) => briefing ?? []),
  );
}

/** The feed of the briefings on visits between two countries. */
export const relationshipFeed = ({ slug, countries, visits }: Relationship, { briefingById }: Archive): SubjectFeed | undefined =>
  makeFeed(
    relationshipTitle(countries),
    routes.relationship(slug),
    visits.flatMap(({ id }) => briefingById.get(id) ?? []),
  );

/** Every feed of a subject or a pair, by the folder and the id of its page. */
export const subjectFeeds = (archive: Archive): { list: string; id: string; feed: SubjectFeed }[] =>
  [
    ...SUBJECT_LISTS.flatMap((list) =>
      subjectsWithPage(list, archive).map((subject) => ({ list, id: subject.id, feed: subjectFeed(subject, archive) })),
    ),
    ...[...archive.relationships.values()].map((it) => ({ list: 'relationships', id: it.slug, feed: relationshipFeed(it, archive) })),
  ].flatMap(({ feed, ...of }) => (feed ? { ...of, feed } : []));

function makeFeed(subject: string, page: string, briefings: Briefing[]): SubjectFeed | undefined {
  if (briefings.length === 0) return undefined;
  return {
    title: `${site.name}: ${subject}`,
    description: messages.feed.summary(subject),
    href: routes.feed(page),
    page,
    briefings: latestPublished(briefings),
  };
}
