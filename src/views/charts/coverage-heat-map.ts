import type { Archive } from '../../archive/model/archive.ts';
import { visitsByCountry } from '../../archive/facts/country-visit-counts.ts';
import { hasBegun } from '../../archive/model/visit.ts';
import { messages } from '../../i18n/messages.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { entityLink, type Link } from '../parts/link.ts';

/** Visits by country and year as a table, whose cells have the stronger a colour the more visits they count. */
export interface CoverageHeatMap {
  /** The years, oldest first; before them a column for all earlier ones, if there are any. */
  columns: string[];
  rows: { country: Link; cells: { visits: string; shade: Shade }[] }[];
  note: string;
}

/** How strong the colour of a cell is: 0 is empty, 4 the strongest. */
type Shade = 0 | 1 | 2 | 3 | 4;

const MOST_COUNTRIES = 30;
const MOST_YEARS = 14;

/** The heat map of the visits that have begun, the countries with most visits first; undefined where none has. */
export function coverageHeatMapOf(archive: Archive): CoverageHeatMap | undefined {
  const begun = archive.visits.filter(hasBegun);
  const years = [...new Set(begun.map(({ date }) => Number(date.slice(0, 4))))].sort((a, b) => a - b);
  const [oldest, last] = [years[0], years.at(-1)];
  if (oldest === undefined || last === undefined) return undefined;
  const first = Math.max(oldest, last - MOST_YEARS + 1);
  const shown = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const hasEarlier = oldest < first;
  const counts = visitsByCountry(archive.visits);
  const rows = counts.slice(0, MOST_COUNTRIES).map(({ country }) => {
    const byYear = Map.groupBy(
      begun.filter(({ sending, receiving }) => sending.includes(country) || receiving.includes(country)),
      ({ date }) => Math.max(Number(date.slice(0, 4)), first - 1),
    );
    return { country, visits: [...(hasEarlier ? [first - 1] : []), ...shown].map((year) => byYear.get(year)?.length ?? 0) };
  });
  const most = Math.max(1, ...rows.flatMap(({ visits }) => visits.slice(hasEarlier ? 1 : 0)));
  return {
    columns: [...(hasEarlier ? [messages.coverage.before(first)] : []), ...shown.map(String)],
    rows: rows.map(({ country, visits }) => ({
      country: entityLink(country, archive),
      cells: visits.map((n) => ({ visits: n > 0 ? formatNumber(n) : '', shade: shadeOf(n, most) })),
    })),
    note: messages.coverage.heatNote(rows.length, counts.length),
  };
}

/** Shades by the square root of the busiest year, so that one visit is told from none and few from many. */
const shadeOf = (visits: number, most: number): Shade =>
  visits === 0 ? 0 : (Math.min(4, Math.max(1, Math.ceil(Math.sqrt(visits / most) * 4))) as Shade);
