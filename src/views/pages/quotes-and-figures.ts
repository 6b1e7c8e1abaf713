import type { Archive } from '../../archive/model/archive.ts';
import type { Briefing } from '../../archive/model/briefing.ts';
import type { Topic } from '../../archive/model/entity.ts';
import { officesOn } from '../../archive/model/offices-held.ts';
import { messages } from '../../i18n/messages.ts';
import type { Figure } from '../../schemas/figure.ts';
import { FUNCTIONS } from '../../schemas/office.ts';
import type { Quote } from '../../schemas/quote.ts';
import { routes } from '../meta/routes.ts';
import { pagesHaveData } from '../data/page-data.ts';
import { yearListViews, type PageToMake, type YearListView } from '../lists/year-list.ts';
import { cableOf } from '../parts/cable.ts';
import { figureViewOf, type FigureView } from '../parts/figure.ts';
import { entityLink, type Link } from '../parts/link.ts';
import { quoteViewOf, type QuoteView } from '../parts/quote.ts';

/** The briefing to which a quote or figure of a list belongs, and the days of its visit. */
interface OfBriefing {
  briefing: Link;
  when: string;
}

/** A page of all quotes: under each year those of the highest offices first, and of those the shortest. */
export interface QuotesView extends YearListView {
  years: { id: string; year: Link; quotes: (OfBriefing & { quote: QuoteView })[] }[];
}

/** A page of all figures, by the topic that each has in its briefing, the topic with most figures first. */
export interface FiguresView extends YearListView {
  subjects: { id: string; subject: Link; count: string; figures: (OfBriefing & { figure: FigureView })[] }[];
}

/** As many as one page takes. */
const MOST = { quotes: 60, figures: 100 } as const;

/** Where speakers of a function stand among the quotes of a year: heads of state and government, ministers, all others. */
const RANK_OF_HEADS = FUNCTIONS.indexOf('head of government');
const RANK_OF_MINISTERS = FUNCTIONS.indexOf('minister');

/** The pages of all quotes, the newest year first. On the first page links to years that it has lead there. */
export const quotesViews = (archive: Archive): QuotesView[] => quotesPages(archive).map(({ makeView }) => makeView());

/** The same, each to be made when it is printed. */
export function quotesPages(archive: Archive): PageToMake<QuotesView>[] {
  const all = itemsOf(archive, ({ quotes }) => quotes).map(({ item, briefing }) => ({
    quote: item,
    briefing,
    rank: rankOf(item, briefing, archive),
  }));
  const yearOf = ({ briefing }: (typeof all)[number]) => briefing.visit.date.slice(0, 4);
  const sorted = all.toSorted(
    (a, b) => yearOf(b).localeCompare(yearOf(a)) || a.rank - b.rank || a.quote.words.length - b.quote.words.length,
  );
  const views = yearListViews('quotes', sorted, ({ briefing }) => briefing.visit.date, MOST.quotes, { hasData: pagesHaveData(archive) });
  const viewOf = ({ years, ...page }: (typeof views)[number]): QuotesView => {
    const links = new Map(page.byYear.map((link) => [link.text, link]));
    const sections = years.map(({ year, items }) => ({
      id: `y${year}`,
      year: { text: year, href: page.path === undefined ? links.get(year)?.href : undefined },
      quotes: items.map(({ quote, briefing }) => ({ quote: quoteViewOf(quote, briefing, archive), ...partOf(briefing, archive) })),
    }));
    const shown = sections.map(({ id, year: { text } }) => ({ text, href: `#${id}`, isCurrent: false }));
    const byYear = page.path !== undefined ? page.byYear : [...shown, ...page.byYear.slice(shown.length)];
    return { ...page, byYear: byYear.length > 1 ? byYear : [], years: sections };
  };
  return views.map((view) => ({ path: view.path, makeView: () => viewOf(view) }));
}

/** The pages of all figures: the latest, and those of each year. */
export const figuresViews = (archive: Archive): FiguresView[] => figuresPages(archive).map(({ makeView }) => makeView());

/** The same, each to be made when it is printed. */
export const figuresPages = (archive: Archive): PageToMake<FiguresView>[] =>
  yearListViews(
    'figures',
    itemsOf(archive, ({ figures }) => figures),
    ({ briefing }) => briefing.visit.date,
    MOST.figures,
    { hasData: pagesHaveData(archive) },
  ).map(({ years, ...page }) => ({
    path: page.path,
    makeView: () => ({
      ...page,
      subjects: subjectsOf(
        years.flatMap(({ items }) => items),
        archive,
      ),
    }),
  }));

const itemsOf = <Item>({ briefings }: Archive, of: (briefing: Briefing) => Item[]) =>
  briefings.flatMap((briefing) => of(briefing).map((item) => ({ item, briefing })));

function subjectsOf(items: { item: Figure; briefing: Briefing }[], archive: Archive): FiguresView['subjects'] {
  const byTopic = Map.groupBy(items, ({ item }) => archive.topics.get(item.topic ?? ''));
  const order = (topic: Topic | undefined) => (topic ? (byTopic.get(topic)?.length ?? 0) : -1);
  return [...byTopic]
    .sort(([a], [b]) => order(b) - order(a))
    .map(([topic, figures]) => ({
      id: `topic-${topic?.id ?? 'none'}`,
      subject: topic ? entityLink(topic, archive) : { text: messages.figures.noTopic },
      count: messages.figures.count(figures.length),
      figures: figures.map(({ item, briefing }) => ({ figure: figureViewOf(item, briefing, archive), ...partOf(briefing, archive) })),
    }));
}

const partOf = ({ id, title, visit }: Briefing, archive: Archive): OfBriefing => ({
  briefing: { text: title, href: routes.briefing(id) },
  when: cableOf(visit, archive).when,
});

/** The rank of a speaker by the highest office held on the days of the visit, the highest first. */
function rankOf({ speaker }: Quote, { visit }: Briefing, archive: Archive): number {
  const person = archive.people.get(speaker ?? '');
  const offices = person ? officesOn(person, visit.date) : [];
  const highest = Math.min(...offices.map((office) => FUNCTIONS.indexOf(office.function)), FUNCTIONS.length);
  return highest <= RANK_OF_HEADS ? 0 : highest <= RANK_OF_MINISTERS ? 1 : 2;
}
