import type { Archive } from '../archive/archive.ts';
import type { Briefing } from '../archive/briefing.ts';
import type { Person, Subject } from '../archive/subject.ts';
import type { Visit } from '../archive/visit.ts';
import { messages } from '../i18n/messages.ts';
import { cableItemOf, cableOf } from '../views/cable.ts';
import { withoutBase } from '../views/routes.ts';

/**
 * The page of a briefing as Pagefind is given it: the built page, with what only the search needs in its head.
 * Filters are the people, countries and topics of the visit. The other names of every subject that the briefing
 * concerns or mentions go into one searchable piece of metadata, so that Лавров finds exactly what Lavrov finds.
 */
export function recordOf(html: string, briefing: Briefing, archive: Archive): string {
  const { visit, topics, people, organisations, mentioned } = briefing;
  const principals = [...visitingPeople(visit), ...visit.hosts.map(({ person }) => person)];
  const cable = cableOf(visit, archive);
  const countries = [...visit.sending, ...visit.receiving];
  const places = visit.stops.map(({ place }) => place);
  const subjects = new Set<Subject>([...people, ...countries, ...places, ...organisations, ...topics, ...mentioned]);
  const tags = [
    ...principals.map(({ name }) => filter('person', name)),
    ...countries.map(({ name }) => filter('country', name)),
    ...topics.map(({ name }) => filter('topic', name)),
    meta('people', principals.map(({ name }) => name).join(', ')),
    meta('topics', topics.map(({ name }) => name).join(', ')),
    meta('names', [...subjects].flatMap(otherNames).join(', ')),
    meta('summary', briefing.summary),
    meta('route', messages.route(cable.from, cable.to.join(' → '))),
    meta('when', cable.when),
  ];
  return html.replace('</head>', (end) => [...new Set(tags)].join('') + end);
}

/** A visit of the register as Pagefind is given it: its headline and its note, with the filters and metadata of a briefing. */
export function registeredRecordOf(visit: Visit, archive: Archive) {
  const { title, href, summary, record } = cableItemOf(visit, archive);
  const cable = cableOf(visit, archive);
  const people = visitingPeople(visit);
  const countries = [...visit.sending, ...visit.receiving];
  const subjects = new Set<Subject>([...people, ...countries, ...visit.stops.map(({ place }) => place)]);
  return {
    url: withoutBase(href),
    content: [title, summary, record?.source.title].filter(Boolean).join('. '),
    language: messages.lang,
    meta: {
      title,
      people: people.map(({ name }) => name).join(', '),
      names: [...subjects].flatMap(otherNames).join(', '),
      summary: summary ?? '',
      route: messages.route(cable.from, cable.to.join(' → ')),
      when: cable.when,
    },
    filters: { person: people.map(({ name }) => name), country: [...new Set(countries.map(({ name }) => name))] },
  };
}

const visitingPeople = ({ visitors }: Visit): Person[] => visitors.flatMap((it) => ('person' in it ? it.person : []));

const otherNames = ({ name, names, aliases }: Subject): string[] => [name, ...names.map(({ text }) => text), ...aliases];

const filter = (name: string, value: string): string => `<meta data-pagefind-filter="${name}[content]" content="${escape(value)}">`;

const meta = (name: string, value: string): string => `<meta data-pagefind-meta="${name}[content]" content="${escape(value)}">`;

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
