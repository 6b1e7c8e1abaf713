import type { Archive } from '../../archive/model/archive.ts';
import type { OwnedDocument } from '../../archive/model/document.ts';
import { messages } from '../../i18n/messages.ts';
import { pagesHaveData } from '../data/page-data.ts';
import { followSite } from '../follow/follow.ts';
import { documentViewOf, type DocumentView } from '../parts/document.ts';
import { idsOf, makeListFilter, type FilterValue, type ListFilter } from '../lists/list-filter.ts';
import type { YearPage } from '../lists/split-years.ts';
import { yearListViews, type PageToMake, type YearListView } from '../lists/year-list.ts';

/** What documents can be filtered by; also the names of the address's parameters. */
const DOCUMENT_FILTERS = ['year', 'kind', 'country', 'organisation', 'topic'] as const;

type DocumentFilter = (typeof DOCUMENT_FILTERS)[number];

/** A paper with the values of each filter that it has. */
interface FilteredDocument extends DocumentView {
  values: Record<DocumentFilter, string[]>;
}

/** A page of all papers. */
export interface DocumentsView extends YearListView {
  years: YearPage<FilteredDocument>[];
  /** How many are on the page. */
  shown: number;
  /** On the first page, how many papers there are on all pages, and by what they can be filtered. */
  filtering?: { total: number; filters: ListFilter<DocumentFilter>[] } | undefined;
}

/** As many papers as one page takes. */
const MOST = 60;

/** The pages of all papers, the newest first. */
export const documentsViews = (archive: Archive): DocumentsView[] => documentsPages(archive).map(({ makeView }) => makeView());

/** The same, each to be made when it is printed. */
export function documentsPages(archive: Archive): PageToMake<DocumentsView>[] {
  const all = archive.documents.all.map((owned) => ({ ...owned, values: valuesOf(owned, archive) }));
  const filters = DOCUMENT_FILTERS.map((name) =>
    makeListFilter(
      name,
      messages.documents.filters[name],
      all.flatMap(({ values }) => values[name]),
    ),
  );
  const views = yearListViews('documents', all, ({ date }) => date, MOST, {
    follow: followSite('documents', archive),
    hasData: pagesHaveData(archive),
  });
  const viewOf = (view: (typeof views)[number]): DocumentsView => ({
    ...view,
    years: view.years.map((page) => ({
      ...page,
      items: page.items.map(({ document, briefing, values }) => ({
        ...documentViewOf(document, briefing, archive),
        values: idsOf(values),
      })),
    })),
    shown: view.years.reduce((sum, { items }) => sum + items.length, 0),
    ...(view.path === undefined && { filtering: { total: all.length, filters: filters.filter(({ options }) => options.length > 0) } }),
  });
  return views.map((view) => ({ path: view.path, makeView: () => viewOf(view) }));
}

function valuesOf(
  { document: { kind, parties }, briefing, date }: OwnedDocument,
  { countries, organisations }: Archive,
): Record<DocumentFilter, FilterValue[]> {
  const year = date.slice(0, 4);
  return {
    year: [{ id: year, name: year }],
    kind: [{ id: kind, name: messages.documentKind[kind] }],
    country: parties.flatMap((id) => countries.get(id) ?? []),
    organisation: parties.flatMap((id) => organisations.get(id) ?? []),
    topic: briefing.topics,
  };
}
