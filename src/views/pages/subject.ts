import type { Archive } from '../../archive/model/archive.ts';
import { subjectKey, type Place, type Subject } from '../../archive/model/subject.ts';
import { subjectsWithPage } from '../../archive/facts/subjects-with-page.ts';
import { SUBJECT_LISTS, type SubjectList } from '../../archive/model/subjects.ts';
import { messages } from '../../i18n/messages.ts';
import { careerChartOf, type CareerChart } from '../charts/career-chart.ts';
import { countrySections } from './country-sections.ts';
import { subjectFeed } from '../meta/subject-feed.ts';
import { shortenSections } from '../lists/shorten-sections.ts';
import { makeHead } from '../meta/head.ts';
import { subjectLink, type Link } from '../parts/link.ts';
import { nameSections } from '../parts/name-sections.ts';
import { ownName } from '../parts/native-name.ts';
import { personSections, personSummary } from './person-sections.ts';
import { routes } from '../meta/routes.ts';
import type { SubjectView } from './sectioned-page.ts';
import { nonEmptySections, mentionedSection, notMadeSection, visitSection, type Section } from '../parts/section.ts';

/** Every subject that has a page, with its list. */
export const subjectPages = (archive: Archive): { list: SubjectList; subject: Subject }[] =>
  SUBJECT_LISTS.flatMap((list) => subjectsWithPage(list, archive).map((subject) => ({ list, subject })));

/** The page of a subject, its long lists cut to the latest years. Throws where it has no appearance: such a page would be empty. */
export function subjectView(subject: Subject, archive: Archive): SubjectView {
  const whole = wholeSubjectView(subject, archive);
  return { ...whole, sections: shortenSections(whole.sections, routes.subject(subject)) };
}

/** The same with everything on it, however much that is. */
export function wholeSubjectView(subject: Subject, archive: Archive): SubjectView {
  const { kind, summary, career, sections } = contents(subject, archive);
  return {
    type: 'subject',
    head: makeHead(subject.name, summary, routes.subject(subject), { feed: subjectFeed(subject, archive) }),
    kind,
    career,
    own: ownName(subject),
    note: subject.note,
    sections: nonEmptySections([...sections, ...nameSections(subject)]),
  };
}

interface Contents {
  kind: Link;
  summary: string;
  career?: CareerChart | undefined;
  sections: Section[];
}

function contents(subject: Subject, archive: Archive): Contents {
  const words = messages.subject;
  const appearances = archive.appearances.get(subjectKey(subject));
  if (!appearances) throw new Error(`${subject.name} appears in no briefing.`);
  const mentioned = mentionedSection(appearances, archive);
  const notMade = notMadeSection(appearances, archive);
  const concerned = visitSection('visits', words.visits, appearances, ['subject'], archive);
  switch (subject.type) {
    case 'person':
      return {
        kind: { text: messages.nav.people, href: routes.people() },
        summary: personSummary(subject),
        career: careerChartOf(subject, appearances, archive),
        sections: [...personSections(subject, appearances, archive), mentioned],
      };
    case 'country':
      return {
        kind: { text: messages.nav.countries, href: routes.countries() },
        summary: words.countrySummary(subject.name),
        sections: [...countrySections(subject, appearances, archive), mentioned],
      };
    case 'place':
      return {
        kind: { text: messages.nav.places, href: routes.places() },
        summary: words.placeSummary(subject.name, subject.country.name),
        sections: [{ ...concerned, heading: words.visitsHere }, notMade, mentioned, countryOf(subject, archive)],
      };
    case 'organisation':
      return {
        kind: { text: messages.nav.organisations, href: routes.organisations() },
        summary: words.organisationSummary(subject.name),
        sections: [concerned, notMade, mentioned],
      };
    case 'topic':
      return {
        kind: { text: messages.nav.topics, href: routes.topics() },
        summary: words.topicSummary(subject.name),
        sections: [concerned, notMade, mentioned],
      };
  }
}

const countryOf = ({ country }: Place, archive: Archive): Section => ({
  id: 'country',
  heading: messages.subject.country,
  type: 'links',
  items: [subjectLink(country, archive)],
});
