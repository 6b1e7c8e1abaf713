import type { Archive } from '../../archive/model/archive.ts';
import type { Briefing } from '../../archive/model/briefing.ts';
import { cableOf, type Cable } from '../parts/cable.ts';
import { figureViewOf, type FigureView } from '../parts/figure.ts';
import type { Link } from '../parts/link.ts';
import { quoteViewOf, type QuoteView } from '../parts/quote.ts';
import { routes } from '../meta/routes.ts';
import { yearListViews, type YearListView } from '../lists/year-list.ts';

/** What stands under one briefing's headline on the pages of all quotes and all figures. */
export type ItemsOfBriefing = { briefing: Link; cable: Cable } & Items;

type Items = { type: 'quotes'; items: QuoteView[] } | { type: 'figures'; items: FigureView[] };

/** A page of all quotes or of all figures, by briefing. */
export interface ByBriefingView extends YearListView {
  groups: ItemsOfBriefing[];
}

/** As many as one page takes. */
const MOST = { quotes: 60, figures: 100 } as const;

/** The pages of all quotes, by briefing, the newest visit first. */
export const quotesViews = (archive: Archive): ByBriefingView[] =>
  viewsOf(
    'quotes',
    archive,
    ({ quotes }) => quotes,
    (quotes, briefing) => ({ type: 'quotes', items: quotes.map((it) => quoteViewOf(it, briefing, archive)) }),
  );

/** The pages of all figures, by briefing, the newest visit first. */
export const figuresViews = (archive: Archive): ByBriefingView[] =>
  viewsOf(
    'figures',
    archive,
    ({ figures }) => figures,
    (figures, briefing) => ({ type: 'figures', items: figures.map((it) => figureViewOf(it, briefing, archive)) }),
  );

function viewsOf<Item>(
  list: Items['type'],
  archive: Archive,
  itemsOf: (briefing: Briefing) => Item[],
  view: (items: Item[], briefing: Briefing) => Items,
): ByBriefingView[] {
  const all = archive.briefings.flatMap((briefing) => itemsOf(briefing).map((item) => ({ item, briefing })));
  return yearListViews(list, all, ({ briefing }) => briefing.visit.date, MOST[list]).map(({ years, ...page }) => ({
    ...page,
    groups: [
      ...Map.groupBy(
        years.flatMap(({ items }) => items),
        ({ briefing }) => briefing,
      ),
    ].map(([briefing, of]) => ({
      briefing: { text: briefing.title, href: routes.briefing(briefing.id) },
      cable: cableOf(briefing.visit, archive),
      ...view(
        of.map(({ item }) => item),
        briefing,
      ),
    })),
  }));
}
