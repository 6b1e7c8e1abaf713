import type { Archive } from '../../archive/model/archive.ts';
import { SORTS, type Sort } from '../../archive/model/search-options.ts';
import { messages } from '../../i18n/messages.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { makeHead, type Head } from '../meta/head.ts';
import type { Link } from '../parts/link.ts';
import { namedPages } from '../parts/named-pages.ts';
import { routes } from '../meta/routes.ts';
import { searchExamples } from '../parts/search-examples.ts';
import { searchTables } from '../parts/search-tables.ts';
import { entitiesWithPage } from '../../archive/facts/entities-with-page.ts';
import type { EntityList } from '../../archive/model/entities-by-id.ts';

export interface SearchView {
  head: Head;
  /** How many visits there are, those of the register among them. */
  visits: number;
  /** How many things beside briefings are found: names, visits without a briefing, quotes, promises, documents and sources. */
  others: number;
  /** The orders of results, each with its name. */
  sorts: { value: Sort; text: string }[];
  /** Queries to begin with. */
  examples: string[];
  /** The ways to everything for a reader who does not search. */
  lists: (Link & { note: string })[];
}

export function searchView(archive: Archive): SearchView {
  const of = (name: EntityList) => ({
    text: messages.nav[name],
    href: routes[name](),
    note: formatNumber(entitiesWithPage(name, archive).length),
  });
  return {
    head: makeHead(messages.search.title, messages.search.summary, routes.search(), { noindex: true }),
    visits: archive.visits.length,
    others: countOthers(archive),
    examples: searchExamples(archive),
    sorts: SORTS.map((value) => ({ value, text: messages.search.sorts[value] })),
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

function countOthers(archive: Archive): number {
  const { visits, quotes, promises, documents, sources } = searchTables(archive).otherRecords;
  return [namedPages(archive).length, visits, ...quotes, ...promises, ...documents, ...sources].reduce((sum, count) => sum + count, 0);
}
