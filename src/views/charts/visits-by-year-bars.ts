import { messages } from '../../i18n/messages.ts';
import type { Visit } from '../../archive/model/visit.ts';

/** Visits by year as a row of small bars, all of one list to one scale. Across, each year has `YEAR` pixels; the bars stand on the bottom. */
export interface YearStrip {
  /** All numbers of the picture in words. */
  description: string;
  width: number;
  height: number;
  /** The path of the bars for visits with a briefing. */
  briefed: string;
  /** The path of the bars for visits without one, which stand on the others. */
  unbriefed: string;
}

/** The strips of a list. */
export interface YearStrips<Item> {
  /** Says what the bars of all strips show. */
  caption: string;
  /** The years of the first and the last bar. */
  first: number;
  last: number;
  stripOf: (item: Item) => YearStrip;
}

/** What of a visit a strip shows: its year, and whether it is in the register, which has the visits without a briefing. */
export type CountedVisit = Pick<Visit, 'date' | 'record'>;

/** How many years a strip shows at most: the latest. */
const MOST_YEARS = 16;
const YEAR = 7;
const BAR = 5;
const HEIGHT = 28;
const LEAST_HEIGHT = 2;

/** The strips of the items of a list; undefined where all visits fall into one year, or there are none. */
export function yearStripsOf<Item>(items: Item[], visitsOf: (item: Item) => CountedVisit[]): YearStrips<Item> | undefined {
  const counts = new Map(items.map((item) => [item, countByYear(visitsOf(item))]));
  const years = [...counts.values()].flatMap((byYear) => [...byYear.keys()]);
  const last = Math.max(...years);
  const first = Math.max(Math.min(...years), last - MOST_YEARS + 1);
  if (years.length === 0 || first === last) return undefined;
  const shown = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const most = Math.max(...[...counts.values()].flatMap((byYear) => shown.map((year) => totalOf(byYear.get(year) ?? NONE))), 1);
  return {
    caption: messages.yearStrip.caption(first, last),
    first,
    last,
    stripOf: (item) => {
      const byYear = counts.get(item) ?? new Map<number, YearCount>();
      const bars = shown.map((year, at) => barsOf(byYear.get(year) ?? NONE, at * YEAR, most));
      return {
        description: messages.yearStrip.description(
          [...byYear].sort(([a], [b]) => b - a).map(([year, count]) => ({ year, visits: totalOf(count) })),
        ),
        width: shown.length * YEAR,
        height: HEIGHT,
        briefed: bars.map(({ briefed }) => briefed).join(''),
        unbriefed: bars.map(({ unbriefed }) => unbriefed).join(''),
      };
    },
  };
}

interface YearCount {
  briefed: number;
  unbriefed: number;
}

const NONE: YearCount = { briefed: 0, unbriefed: 0 };

const totalOf = ({ briefed, unbriefed }: YearCount): number => briefed + unbriefed;

function countByYear(visits: CountedVisit[]): Map<number, YearCount> {
  const counts = new Map<number, YearCount>();
  for (const { date, record } of visits) {
    const year = Number(date.slice(0, 4));
    const count = counts.get(year) ?? { ...NONE };
    count[record ? 'unbriefed' : 'briefed'] += 1;
    counts.set(year, count);
  }
  return counts;
}

/** The bars of a year, each high enough to be seen. The upper one is an outline, so it lies half a pixel inside its room. */
function barsOf({ briefed, unbriefed }: YearCount, x: number, most: number) {
  const heightOf = (visits: number) => Math.round((visits / most) * (HEIGHT - 1));
  const low = briefed > 0 ? Math.max(heightOf(briefed), LEAST_HEIGHT) : 0;
  const high = unbriefed > 0 ? Math.max(heightOf(briefed + unbriefed) - low, LEAST_HEIGHT) : 0;
  return {
    briefed: low > 0 ? `M${x} ${HEIGHT}v-${low}h${BAR}v${low}z` : '',
    unbriefed: high > 0 ? `M${x + 0.5} ${HEIGHT - low - 0.5}v-${high - 1}h${BAR - 1}v${high - 1}z` : '',
  };
}
