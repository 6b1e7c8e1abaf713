import type { Archive } from '../archive/archive.ts';
import { messages } from '../i18n/messages.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { makeHead, type Head } from './head.ts';
import type { Link } from './link.ts';
import { routes } from './routes.ts';
import { shownSubjects } from './subject.ts';

export interface SearchView {
  head: Head;
  /** How many visits there are, those of the register among them. */
  visits: number;
  /** The ways to everything for a reader who does not search. */
  lists: (Link & { note: string })[];
}

export function searchView(archive: Archive): SearchView {
  const of = (name: 'people' | 'countries' | 'places' | 'organisations' | 'topics') => ({
    text: messages.nav[name],
    href: routes[name](),
    note: formatNumber(shownSubjects(name, archive).length),
  });
  return {
    head: makeHead(messages.search.title, messages.search.summary, routes.search(), { noindex: true }),
    visits: archive.visits.length,
    lists: [
      { text: messages.nav.briefings, href: routes.briefings(), note: formatNumber(archive.briefings.length) },
      { text: messages.nav.relationships, href: routes.relationships(), note: formatNumber(archive.relationships.size) },
      of('people'),
      of('countries'),
      of('places'),
      of('topics'),
      of('organisations'),
    ],
  };
}
