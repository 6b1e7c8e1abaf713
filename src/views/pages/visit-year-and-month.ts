import { tallyVisits } from '../../archive/model/visit-tally.ts';
import type { Archive } from '../../archive/model/archive.ts';
import { formatDate } from '../../i18n/dates.ts';
import { messages } from '../../i18n/messages.ts';
import { cableItemOf, type CableItem } from '../parts/cable.ts';
import { pagesHaveData } from '../data/page-data.ts';
import { makeHead, type Head } from '../meta/head.ts';
import type { Link } from '../parts/link.ts';
import { onwardLinks } from '../parts/onward-links.ts';
import { routes } from '../meta/routes.ts';
import { visitPagesOf, type VisitPage } from '../lists/visit-pages.ts';

/** The page of a year or month. That of a year lists its visits, or in a busy year its months. */
export interface VisitYearView {
  /** The end of its address: `2021`, `2021/04`. */
  path: string;
  head: Head;
  /** The list of briefings, or for a month the year. */
  parent: Link;
  items: CableItem[];
  /** The months of a busy year, with the anchors of their visits: the page had those while it listed all visits, and they are permanent. */
  months: (Link & { note: string; anchors: string[] })[];
  /** The pages before and after the page of a month. */
  onward: Link[];
}

const words = messages.lists;

/** The pages of all years, newest first. */
export const visitYearViews = (archive: Archive): VisitYearView[] =>
  [...Map.groupBy(visitPagesOf(archive), ({ year }) => year)].map(([year, pages]) => {
    const visits = pages.flatMap((page) => page.visits);
    const whole = pages.find(({ path }) => path === year);
    return {
      path: year,
      head: makeHead(words.year(year), words.yearSummary(year, tallyVisits(visits)), routes.visits(year), {
        hasData: pagesHaveData(archive),
      }),
      parent: { text: words.briefings, href: routes.briefings() },
      items: (whole?.visits ?? []).map((visit) => cableItemOf(visit, archive)),
      months: whole
        ? []
        : pages.map((page) => ({ ...linkTo(page), note: words.tally(tallyVisits(page.visits)), anchors: page.visits.map(({ id }) => id) })),
      onward: [],
    };
  });

/** The pages of the months of busy years, newest first. */
export function visitMonthViews(archive: Archive): VisitYearView[] {
  const pages = visitPagesOf(archive).filter(({ month }) => month !== undefined);
  return pages.map((page, index) => {
    const { year, path, visits } = page;
    const { text } = linkTo(page);
    return {
      path,
      head: makeHead(words.year(text), words.yearSummary(text, tallyVisits(visits)), routes.visits(path), {
        hasData: pagesHaveData(archive),
      }),
      parent: { text: words.year(year), href: routes.visits(year) },
      items: visits.map((visit) => cableItemOf(visit, archive)),
      months: [],
      onward: onwardLinks(pages, index, linkTo, { before: messages.years.newer, after: messages.years.older }),
    };
  });
}

function linkTo({ year, month = year, number, path }: VisitPage) {
  const period = month === year ? words.monthUnknown(year) : formatDate(month);
  return { text: messages.years.page(period, number), href: routes.visits(path) };
}
