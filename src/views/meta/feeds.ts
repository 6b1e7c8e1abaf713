import type { Archive } from '../../archive/model/archive.ts';
import { relationshipFeed, subjectFeed, type SubjectFeed } from './subject-feed.ts';
import { subjectsWithPage, SUBJECT_LISTS } from '../pages/subject.ts';

/** Every feed of a subject or a pair, by the folder and the id of its page. */
export const subjectFeeds = (archive: Archive): { list: string; id: string; feed: SubjectFeed }[] =>
  [
    ...SUBJECT_LISTS.flatMap((list) =>
      subjectsWithPage(list, archive).map((subject) => ({ list, id: subject.id, feed: subjectFeed(subject, archive) })),
    ),
    ...[...archive.relationships.values()].map((it) => ({ list: 'relationships', id: it.slug, feed: relationshipFeed(it, archive) })),
  ].flatMap(({ feed, ...of }) => (feed ? { ...of, feed } : []));
