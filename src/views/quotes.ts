import type { Archive } from '../archive/archive.ts';
import { messages } from '../i18n/messages.ts';
import { cableOf, type Cable } from './cable.ts';
import { makeHead, type Head } from './head.ts';
import { figureViewOf, type FigureView } from './figure.ts';
import type { Link } from './link.ts';
import { quoteViewOf, type QuoteView } from './quote.ts';
import { routes } from './routes.ts';

/** What stands under one briefing's headline on the pages of all quotes and all figures. */
export interface OfBriefing<Item> {
  briefing: Link;
  cable: Cable;
  items: Item[];
}

export interface QuotesView {
  head: Head;
  groups: OfBriefing<QuoteView>[];
}

export interface FiguresView {
  head: Head;
  groups: OfBriefing<FigureView>[];
}

/** The page of all quotes, by briefing, the newest visit first. */
export const quotesView = (archive: Archive): QuotesView => ({
  head: makeHead(messages.quotes.title, messages.quotes.summary, routes.quotes()),
  groups: groupsOf(archive, (briefing) => briefing.quotes.map((quote) => quoteViewOf(quote, briefing, archive))),
});

/** The page of all figures, by briefing, the newest visit first. */
export const figuresView = (archive: Archive): FiguresView => ({
  head: makeHead(messages.figures.title, messages.figures.summary, routes.figures()),
  groups: groupsOf(archive, (briefing) => briefing.figures.map((figure) => figureViewOf(figure, briefing, archive))),
});

const groupsOf = <Item>(archive: Archive, itemsOf: (briefing: Archive['briefings'][number]) => Item[]): OfBriefing<Item>[] =>
  archive.briefings
    .map((briefing) => ({
      briefing: { text: briefing.title, href: routes.briefing(briefing.id) },
      cable: cableOf(briefing.visit, archive),
      items: itemsOf(briefing),
    }))
    .filter(({ items }) => items.length > 0);
