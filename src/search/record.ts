import type { Briefing } from '../archive/briefing.ts';
import type { Subject } from '../archive/subject.ts';
import { formatSpan } from '../i18n/dates.ts';

/**
 * The page of a briefing as Pagefind is given it: the built page, with what only the search needs in its head.
 * Filters are the people, countries and topics of the visit. The other names of every subject that the briefing
 * concerns or mentions go into one searchable piece of metadata, so that Лавров finds exactly what Lavrov finds.
 */
export function recordOf(html: string, briefing: Briefing): string {
  const { visit, topics, people, organisations, mentioned } = briefing;
  const countries = [...visit.sending, ...visit.receiving];
  const places = visit.stops.map(({ place }) => place);
  const subjects = new Set<Subject>([...people, ...countries, ...places, ...organisations, ...topics, ...mentioned]);
  const tags = [
    ...[...visit.visitors, ...visit.hosts].map(({ person }) => filter('person', person.name)),
    ...countries.map(({ name }) => filter('country', name)),
    ...topics.map(({ name }) => filter('topic', name)),
    meta('names', [...subjects].flatMap(otherNames).join(', ')),
    meta('summary', briefing.summary),
    meta('when', visit.from ? formatSpan(visit.from, visit.to, 'short') : ''),
    `<meta data-pagefind-sort="date[content]" content="${escape(visit.date)}">`,
  ];
  return html.replace('</head>', `${[...new Set(tags)].join('')}</head>`);
}

const otherNames = ({ name, names, aliases }: Subject): string[] => [name, ...names.map(({ text }) => text), ...aliases];

const filter = (name: string, value: string): string => `<meta data-pagefind-filter="${name}[content]" content="${escape(value)}">`;

const meta = (name: string, value: string): string => `<meta data-pagefind-meta="${name}[content]" content="${escape(value)}">`;

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
