import type { Archive } from '../../archive/model/archive.ts';
import { messages } from '../../i18n/messages.ts';
import { makeHead } from '../meta/head.ts';
import { pagesOfSections, yearsLeftOut } from './shorten-sections.ts';
import { wholeRelationshipView } from '../pages/relationship.ts';
import { listYearPath, routes } from '../meta/routes.ts';
import { subjectsWithPage } from '../../archive/facts/subjects-with-page.ts';
import { SUBJECT_LISTS } from '../../archive/model/subjects.ts';
import { wholeSubjectView } from '../pages/subject.ts';
import type { RelationshipView, SubjectView, YearView } from '../pages/sectioned-page.ts';

/** A page of one year of a subject or a pair that has too much for one page. */
export interface SubjectYearPage {
  list: string;
  id: string;
  /** What its address says after that of the subject: `2021`, `2021/2`. */
  path: string;
  view: YearView;
}

/** All such pages. */
export const subjectYearPages = (archive: Archive): SubjectYearPage[] => [
  ...SUBJECT_LISTS.flatMap((list) =>
    subjectsWithPage(list, archive).flatMap((subject) =>
      yearsOf(list, subject.id, routes.subject(subject), wholeSubjectView(subject, archive)),
    ),
  ),
  ...[...archive.relationships.values()].flatMap((it) =>
    yearsOf('relationships', it.slug, routes.relationship(it.slug), wholeRelationshipView(it, archive)),
  ),
];

function yearsOf(list: string, id: string, page: string, whole: SubjectView | RelationshipView): SubjectYearPage[] {
  const { heading } = whole.head;
  const pages = yearsLeftOut(whole.sections).flatMap((year) =>
    pagesOfSections(whole.sections, year).map((sections, at) => ({ year, number: at + 1, sections })),
  );
  const linkTo = ({ year, number }: { year: string; number: number }, say: (page: string) => string) => ({
    text: say(messages.years.page(year, number)),
    href: routes.yearBelow(page, year, number),
  });
  return pages.map(({ year, number, sections }, at) => ({
    list,
    id,
    path: listYearPath(year, number),
    view: {
      type: 'year',
      head: makeHead(
        messages.subject.ofYear(heading, messages.years.page(year, number)),
        messages.subject.ofYearSummary(heading, year),
        routes.yearBelow(page, year, number),
      ),
      kind: { text: heading, href: page },
      sections,
      onward: [
        ...pages.slice(Math.max(0, at - 1), at).map((it) => linkTo(it, messages.years.newer)),
        ...pages.slice(at + 1, at + 2).map((it) => linkTo(it, messages.years.older)),
      ],
    },
  }));
}
