import type { Archive } from '../../archive/model/archive.ts';
import { formatDate } from '../../i18n/dates.ts';
import { messages } from '../../i18n/messages.ts';
import { cableItemOf, type CableItem } from '../parts/cable.ts';
import { makeHead, type Head } from '../meta/head.ts';
import type { Link } from '../parts/link.ts';
import { routes } from '../meta/routes.ts';
import { visitPagesOf, type VisitPage } from './visit-pages.ts';

/** A page of the visits of a year: all of them; of a busy year the months; or the visits of one month. */
export interface VisitYearView {
  /** What its address says after that of the briefings: `2021`, `2021/04`. */
  path: string;
  head: Head;
  /** The list or the year to which it belongs. */
  of: Link;
  items: CableItem[];
  /** Of a busy year, its months with the anchors of their visits, which this page had for as long as all stood on it. */
  months: (Link & { note: string; anchors: string[] })[];
  /** The pages before and after that of a month. */
  onward: Link[];
}

const words = messages.lists;

/** The page of every year, newest first. */
export const visitYearViews = (archive: Archive): VisitYearView[] =>
  [...Map.groupBy(visitPagesOf(archive), ({ year }) => year)].map(([year, pages]) => {
    const visits = pages.flatMap((page) => page.visits);
    const whole = pages.find(({ path }) => path === year);
    return {
      path: year,
      head: makeHead(words.year(year), words.yearSummary(year, visits.length), routes.visits(year)),
      of: { text: words.briefings, href: routes.briefings() },
      items: (whole?.visits ?? []).map((visit) => cableItemOf(visit, archive)),
      months: whole
        ? []
        : pages.map((page) => ({ ...linkTo(page), note: words.visits(page.visits.length), anchors: page.visits.map(({ id }) => id) })),
      onward: [],
    };
  });

/** The pages of the months of busy years, newest first. */
export function visitMonthViews(archive: Archive): VisitYearView[] {
  const pages = visitPagesOf(archive).filter(({ month }) => month !== undefined);
  return pages.map((page, at) => {
    const { year, path, visits } = page;
    const { text } = linkTo(page);
    return {
      path,
      head: makeHead(words.year(text), words.yearSummary(text, visits.length), routes.visits(path)),
      of: { text: words.year(year), href: routes.visits(year) },
      items: visits.map((visit) => cableItemOf(visit, archive)),
      months: [],
      onward: [
        ...pages.slice(Math.max(0, at - 1), at).map((it) => linkTo(it, messages.years.newer)),
        ...pages.slice(at + 1, at + 2).map((it) => linkTo(it, messages.years.older)),
      ],
    };
  });
}

function linkTo({ year, month = year, number, path }: VisitPage, say = (page: string) => page) {
  const of = month === year ? words.monthUnknown(year) : formatDate(month);
  return { text: say(messages.years.page(of, number)), href: routes.visits(path) };
}
