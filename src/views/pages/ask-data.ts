import type { Archive } from '../../archive/model/archive.ts';
import type { Visit } from '../../archive/model/visit.ts';
import {
  countVisitsBy,
  FIRST_GROUP,
  valuesOf,
  VISIT_ASPECTS,
  type CountedVisit,
  type VisitAspect,
} from '../../archive/model/visit-counts.ts';
import { formatDate } from '../../i18n/dates.ts';
import { messages } from '../../i18n/messages.ts';
import { formatList } from '../../i18n/numbers.ts';
import { dataFileLink, type DataFileLink } from '../data/data-file-link.ts';
import { visitHref } from '../lists/visit-pages.ts';
import { makeHead, type Head } from '../meta/head.ts';
import { routes } from '../meta/routes.ts';
import type { Link } from '../parts/link.ts';

/** One visit in the list. */
export interface ListedVisit {
  href: string;
  when: string;
  who: string;
  route: string;
}

/** The page on which readers filter and count visits. */
export interface AskDataView {
  head: Head;
  parent: Link;
  filters: { name: VisitAspect; label: string; options: { value: string; text: string }[] }[];
  groups: { value: VisitAspect; text: string }[];
  /** How many visits there are of each year, as the page shows before anything is chosen. */
  counts: { text: string; count: number }[];
  visits: ListedVisit[];
  total: number;
  note: string;
  /** The file of all visits in which the script of the page looks, and the one that readers take. */
  data: string;
  table: DataFileLink;
}

/** As many visits as the page lists. */
const MOST_LISTED = 100;

/** The page of all visits; what is chosen is chosen by its script. */
export function askDataView(archive: Archive): AskDataView {
  const words = messages.askData;
  const visits = archive.visits.map(countedVisitOf);
  const listed = archive.visits.slice(0, MOST_LISTED);
  return {
    head: makeHead(words.title, words.summary, routes.askData()),
    parent: { text: messages.nav.data, href: routes.data() },
    filters: VISIT_ASPECTS.map((name) => ({ name, label: words.aspects[name], options: optionsOf(name, visits, archive) })).filter(
      ({ options }) => options.length > 0,
    ),
    groups: VISIT_ASPECTS.map((value) => ({ value, text: words.groups[value] })),
    counts: countVisitsBy(visits, FIRST_GROUP).map(({ value, count }) => ({ text: value, count })),
    visits: listed.map((visit) => listedVisitOf(visit, archive)),
    total: visits.length,
    note: words.bounded(listed.length, visits.length),
    data: routes.dataFile('visits.json'),
    table: dataFileLink('visits.csv', messages.data.formats.csv),
  };
}

const countedVisitOf = ({ state, kind, date, visitors, sending, receiving }: Visit): CountedVisit => ({
  ...{ state, kind, year: Number(date.slice(0, 4)) },
  functions: [...new Set(visitors.flatMap(({ office }) => office?.function ?? []))],
  from_countries: sending.map(({ id }) => id),
  to_countries: receiving.map(({ id }) => id),
});

/** The values of an aspect that some visit has: years newest first, kinds and states in their own order, others by name. */
function optionsOf(aspect: VisitAspect, visits: CountedVisit[], archive: Archive): { value: string; text: string }[] {
  const options = [...new Set(visits.flatMap((visit) => valuesOf(visit, aspect)))].map((value) => ({
    value,
    text: nameOf(aspect, value, archive),
  }));
  return aspect === 'year' ? options : options.sort((a, b) => a.text.localeCompare(b.text, messages.lang));
}

function nameOf(aspect: VisitAspect, value: string, { countries }: Archive): string {
  if (aspect === 'from' || aspect === 'to') return countries.get(value)?.name ?? value;
  const names: Record<string, string> = { ...messages.function, ...messages.visitKind, ...messages.visitState };
  return aspect === 'year' ? value : (names[value] ?? value);
}

const listedVisitOf = (visit: Visit, archive: Archive): ListedVisit => ({
  href: visitHref(visit, archive),
  when: formatDate(visit.date),
  who: formatList(visit.visitors.map((visitor) => ('person' in visitor ? visitor.person.name : visitor.name))),
  route: messages.askData.route(formatList(visit.sending.map(({ name }) => name)), formatList(visit.receiving.map(({ name }) => name))),
});
