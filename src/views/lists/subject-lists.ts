import { countAppearances, type AppearanceCounts } from '../../archive/model/appearances.ts';
import type { Archive } from '../../archive/model/archive.ts';
import type { Journey } from '../../archive/model/journey.ts';
import { subjectKey, type Subject } from '../../archive/model/subject.ts';
import { hasBegun, latestVisit } from '../../archive/model/visit.ts';
import { formatSpan } from '../../i18n/dates.ts';
import { messages } from '../../i18n/messages.ts';
import { initialOf, sortByInitial } from './initial.ts';
import { journeyItemOf } from '../parts/journey-item.ts';
import { subjectLink } from '../parts/link.ts';
import { nameListViews } from './name-list-view.ts';
import { ownName } from '../parts/native-name.ts';
import { latestOfficeTitle } from '../../archive/model/office.ts';
import { relationshipTitle } from '../parts/relationship-title.ts';
import { routes } from '../meta/routes.ts';
import { subjectsWithPage } from '../../archive/facts/subjects-with-page.ts';
import type { SubjectList } from '../../archive/model/subjects.ts';

/** The pages of a list of subjects that have a page, in alphabetical order. The first page of a long list has those with most briefings. */
export function subjectListViews(list: SubjectList, archive: Archive) {
  const countsOf = (subject: Subject) => countAppearances(archive.appearances.get(subjectKey(subject)));
  const subjects = subjectsWithPage(list, archive).sort((a, b) => sortName(a).localeCompare(sortName(b), 'en'));
  return nameListViews(
    list,
    {
      onePage: subjects,
      byImportance: subjects.toSorted((a, b) => byMostBriefings(countsOf(a), countsOf(b))),
      byHeading: sortByInitial(subjects, sortName),
    },
    (subject) => initialOf(sortName(subject)),
    (subject) => ({
      ...subjectLink(subject, archive),
      own: ownName(subject),
      note: noteOf(subject),
      count: messages.lists.appearances(countsOf(subject)),
    }),
  );
}

const byMostBriefings = (a: AppearanceCounts, b: AppearanceCounts): number => b.briefings - a.briefings || b.otherVisits - a.otherVisits;

/** The name by which a subject is sorted: people by their surnames. */
const sortName = (subject: Subject): string => (subject.type === 'person' ? `${subject.family} ${subject.name}` : subject.name);

function noteOf(subject: Subject): string | undefined {
  if (subject.type === 'person') return latestOfficeTitle(subject);
  if (subject.type === 'place') return subject.country.name;
  return subject.type === 'organisation' ? subject.short : undefined;
}

/** The pages of the list of all relationships, those with most visits first. Only visits that have begun count. */
export function relationshipListViews({ relationships }: Archive) {
  const entries = [...relationships.values()]
    .map(({ slug, countries, visits }) => ({ slug, title: relationshipTitle(countries), visits: visits.filter(hasBegun) }))
    .sort((a, b) => b.visits.length - a.visits.length);
  return nameListViews(
    'relationships',
    { onePage: entries, byImportance: entries, byHeading: sortByInitial(entries, ({ title }) => title) },
    ({ title }) => initialOf(title),
    ({ slug, title, visits }) => {
      const last = latestVisit(visits);
      return {
        text: title,
        href: routes.relationship(slug),
        note: last ? formatSpan(last.date, last.to) : messages.lists.noneMade,
        count: messages.lists.visits(visits.length),
      };
    },
  );
}

/** The pages of the list of all journeys, newest first. */
export function journeyListViews(archive: Archive) {
  const journeys = newestJourneys(archive);
  const yearOf = (journey: Journey) => dateOf(journey).slice(0, 4);
  return nameListViews(
    'journeys',
    { onePage: journeys, byImportance: journeys, byHeading: journeys },
    (journey) => ({ text: yearOf(journey), path: yearOf(journey) }),
    journeyItemOf,
  );
}

/** All journeys, newest first. */
export const newestJourneys = ({ journeys }: Archive): Journey[] => [...journeys.values()].sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : -1));

const dateOf = ({ visits: [first] }: Journey): string => first?.date ?? '';
