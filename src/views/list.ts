import type { Archive } from '../archive/archive.ts';
import { subjectKey, type Subject } from '../archive/subject.ts';
import { hasBegun, latestVisit } from '../archive/visit.ts';
import { formatSpan } from '../i18n/dates.ts';
import { messages } from '../i18n/messages.ts';
import { cableItemOf } from './cable.ts';
import { makeHead, type Head } from './head.ts';
import { journeyItemOf } from './journey.ts';
import { subjectLink, type Link } from './link.ts';
import { ownName, type NativeName } from './native-name.ts';
import { latestOffice } from './person.ts';
import { pairTitle } from './pair-title.ts';
import { routes } from './routes.ts';
import type { Section } from './section.ts';
import { shownSubjects, type SubjectList } from './subject.ts';
import { groupByYear, splitYears } from './years.ts';

export interface ListItem extends Link {
  own?: NativeName | undefined;
  note?: string | undefined;
  count: string;
}

/** A page that lists all subjects of a kind. */
export interface ListView {
  head: Head;
  items: ListItem[];
}

/** The list of all subjects of a kind that appear in a briefing, in alphabetical order. */
export function listView(of: SubjectList, archive: Archive): ListView {
  return {
    head: makeHead(messages.lists[of], messages.lists[`${of}Summary`], routes[of]()),
    items: shownSubjects(of, archive)
      .sort((a, b) => sortName(a).localeCompare(sortName(b), 'en'))
      .map((subject) => ({
        ...subjectLink(subject, archive),
        own: ownName(subject),
        note: noteOf(subject),
        count: messages.lists.briefingCount(archive.appearances.get(subjectKey(subject))?.length ?? 0),
      })),
  };
}

const sortName = (subject: Subject): string => (subject.type === 'person' ? `${subject.family} ${subject.name}` : subject.name);

function noteOf(subject: Subject): string | undefined {
  if (subject.type === 'person') return latestOffice(subject);
  if (subject.type === 'place') return subject.country.name;
  return subject.type === 'organisation' ? subject.short : undefined;
}

/** The list of all pairs of countries, the most visited first; visits that were not made do not count. */
export const relationshipsView = ({ relationships }: Archive): ListView => ({
  head: makeHead(messages.lists.relationships, messages.lists.relationshipsSummary, routes.relationships()),
  items: [...relationships.values()]
    .map(({ slug, countries, visits }) => ({ slug, countries, visits: visits.filter(hasBegun) }))
    .sort((a, b) => b.visits.length - a.visits.length)
    .map(({ slug, countries, visits }) => {
      const last = latestVisit(visits);
      return {
        text: pairTitle(countries),
        href: routes.relationship(slug),
        note: last && formatSpan(last.date, last.to),
        count: messages.lists.visits(visits.length),
      };
    }),
});

/** The list of all journeys, newest first. */
export const journeysView = ({ journeys }: Archive): ListView => ({
  head: makeHead(messages.lists.journeys, messages.lists.journeysSummary, routes.journeys()),
  items: [...journeys.values()]
    .sort((a, b) => ((a.visits[0]?.date ?? '') < (b.visits[0]?.date ?? '') ? 1 : -1))
    .map((journey) => journeyItemOf(journey)),
});

/** As many briefings as the list of the latest has. */
const MOST = 100;

/** The latest visits that have a briefing, by year, and the years that are not there or not whole, which have pages of their own. */
export function latestBriefings(archive: Archive): { sections: VisitSection[]; earlier: Link[] } {
  const years = visitYears(archive).map(({ year, section }) => ({ year, items: section.items.filter(({ record }) => !record) }));
  const { latest, earlier } = splitYears(years, MOST);
  return {
    sections: latest.map(({ year, items }) => sectionOf(year, items)),
    earlier: [...new Set(earlier.map(({ year }) => year))].map((year) => ({ text: year, href: routes.briefingYear(year) })),
  };
}

/** The visits of every year, newest first, those of the register among them; each year has a page of its own too. */
export function visitYears(archive: Archive): { year: string; section: VisitSection }[] {
  return groupByYear(archive.visits, ({ date }) => date).map(({ year, items }) => ({
    year,
    section: sectionOf(
      year,
      items.map((it) => cableItemOf(it, archive)),
    ),
  }));
}

type VisitSection = Section & { type: 'visits' };

const sectionOf = (year: string, items: VisitSection['items']): VisitSection => ({ id: `y${year}`, heading: year, type: 'visits', items });
