import type { Archive } from '../archive/archive.ts';
import { messages } from '../i18n/messages.ts';
import { makeHead } from './head.ts';
import { sectionsOfYear, yearsLeftOut } from './long-lists.ts';
import { wholeRelationshipView } from './relationship.ts';
import { routes } from './routes.ts';
import { filled } from './section.ts';
import { shownSubjects, SUBJECT_LISTS, wholeSubjectView, type SubjectView } from './subject.ts';

/** The page of one year of a subject or a pair that has too much for one page. */
export interface SubjectYear {
  list: string;
  id: string;
  year: string;
  view: SubjectView;
}

/** All such pages. */
export const subjectYears = (archive: Archive): SubjectYear[] => [
  ...SUBJECT_LISTS.flatMap((list) =>
    shownSubjects(list, archive).flatMap((subject) =>
      yearsOf(list, subject.id, routes.subject(subject), wholeSubjectView(subject, archive)),
    ),
  ),
  ...[...archive.relationships.values()].flatMap((it) =>
    yearsOf('relationships', it.slug, routes.relationship(it.slug), wholeRelationshipView(it, archive)),
  ),
];

const yearsOf = (list: string, id: string, page: string, whole: SubjectView): SubjectYear[] =>
  yearsLeftOut(whole.sections).map((year) => {
    const { heading } = whole.head;
    return {
      list,
      id,
      year,
      view: {
        head: makeHead(messages.subject.ofYear(heading, year), messages.subject.ofYearSummary(heading, year), routes.yearBelow(page, year)),
        kind: { text: heading, href: page },
        sections: filled(sectionsOfYear(whole.sections, year)),
      },
    };
  });
