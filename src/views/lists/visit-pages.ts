import type { Archive } from '../../archive/model/archive.ts';
import type { Visit } from '../../archive/model/visit.ts';
import { routes } from '../meta/routes.ts';
import { groupByYear, pagesOfYear } from './split-years.ts';

/** What one page lists of the visits of a year: all, those of a month of a busy year, or a part of those where even they are many. */
export interface VisitPage {
  year: string;
  /** The month; the year again where no more is known of its visits; undefined where the page has the whole year. */
  month?: string | undefined;
  /** From 1. */
  number: number;
  /** What its address says after that of the briefings: `2021`, `2021/04`, `2021/04/2`. */
  path: string;
  visits: Visit[];
}

/** As many visits as one page takes. */
const MOST = 120;

const made = new WeakMap<Visit[], VisitPage[]>();

/** The pages on which the visits of all years stand, newest first, each visit on one; found once for an archive. */
export function visitPagesOf({ visits }: Archive): VisitPage[] {
  const pages = made.get(visits) ?? groupByYear(visits, ({ date }) => date).flatMap(({ year, items }) => pagesIn(year, items));
  made.set(visits, pages);
  return pages;
}

function pagesIn(year: string, visits: Visit[]): VisitPage[] {
  if (visits.length <= MOST) return [{ year, number: 1, path: year, visits }];
  return [...Map.groupBy(visits, ({ date }) => date.slice(0, 7))].flatMap(([month, of]) =>
    pagesOfYear({ year, items: of }, MOST).map(({ number, items }) => ({
      year,
      month,
      number,
      path: [year, month.slice(5) || 'undated', ...(number > 1 ? [number] : [])].join('/'),
      visits: items,
    })),
  );
}

const paths = new WeakMap<Visit[], Map<string, string>>();

/** The address of a visit: the page of its briefing, or its anchor among the visits of its year or month. */
export function visitHref(visit: Visit, archive: Archive): string {
  if (!visit.record) return routes.briefing(visit.id);
  const known =
    paths.get(archive.visits) ?? new Map(visitPagesOf(archive).flatMap(({ path, visits }) => visits.map(({ id }) => [id, path])));
  paths.set(archive.visits, known);
  return routes.visits(known.get(visit.id) ?? visit.date.slice(0, 4), visit.id);
}
