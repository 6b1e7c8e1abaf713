import type { Archive } from '../../archive/model/archive.ts';
import type { Visit } from '../../archive/model/visit.ts';
import { routes } from '../meta/routes.ts';
import { groupByYear, pagesOfYear } from './split-years.ts';

/** The visits of a year that one page lists: all; in a busy year those of one month; in a busy month some of those. */
export interface VisitPage {
  year: string;
  /** The month; the year for visits whose month is unknown; undefined if the page lists the whole year. */
  month?: string | undefined;
  /** The number of the page among those of the month, counted from 1. */
  number: number;
  /** The end of its address: `2021`, `2021/04`, `2021/04/2`. */
  path: string;
  visits: Visit[];
}

/** How many visits one page lists at most. */
const PAGE_SIZE = 120;

const pagesByVisits = new WeakMap<Visit[], VisitPage[]>();

/** The pages that list all visits, newest first, each visit on one. Computed once for an archive. */
export function visitPagesOf({ visits }: Archive): VisitPage[] {
  const pages = pagesByVisits.get(visits) ?? groupByYear(visits, ({ date }) => date).flatMap(({ year, items }) => pagesOf(year, items));
  pagesByVisits.set(visits, pages);
  return pages;
}

function pagesOf(year: string, visits: Visit[]): VisitPage[] {
  if (visits.length <= PAGE_SIZE) return [{ year, number: 1, path: year, visits }];
  return [...Map.groupBy(visits, ({ date }) => date.slice(0, 7))].flatMap(([month, visitsOfMonth]) =>
    pagesOfYear({ year, items: visitsOfMonth }, PAGE_SIZE).map(({ number, items }) => ({
      year,
      month,
      number,
      path: [year, month.slice(5) || 'undated', ...(number > 1 ? [number] : [])].join('/'),
      visits: items,
    })),
  );
}

/** The path of the page that lists a visit, by the id of the visit. */
const pathsByVisits = new WeakMap<Visit[], Map<string, string>>();

/** The address of a visit: the page of its briefing or, without one, its anchor on the page of its year or month. */
export function visitHref(visit: Visit, archive: Archive): string {
  if (!visit.record) return routes.briefing(visit.id);
  const paths =
    pathsByVisits.get(archive.visits) ?? new Map(visitPagesOf(archive).flatMap(({ path, visits }) => visits.map(({ id }) => [id, path])));
  pathsByVisits.set(archive.visits, paths);
  return routes.visits(paths.get(visit.id) ?? visit.date.slice(0, 4), visit.id);
}
