import { balanceByYear, type Direction } from '../../archive/facts/balance.ts';
import { messages } from '../../i18n/messages.ts';
import { yearAxisOf, type Tick } from './year-axis.ts';
import { nameInSentence } from '../parts/names/name-in-sentence.ts';

/** Visits of a pair by year, one direction above the line and the other below; across in hundredths of the width, down in pixels. */
export interface BalanceChart {
  title: string;
  /** All numbers of the picture in words. */
  description: string;
  /** What is above the line, and what is below it. */
  labels: [string, string];
  height: number;
  line: number;
  /** A block for each visit, or where those are too many a bar for each year. */
  bars: { x: number; width: number; y: number; height: number; side: 'above' | 'below' }[];
  ticks: Tick[];
}

/** The height of one visit, where there is room for it. */
const VISIT = 16;
/** Beyond so many visits a year is a bar: blocks could hardly be told from one another. */
const MANY = 100;
/** The most that all bars take, and what the years below them take. */
const MOST = 170;
const YEARS = 24;

/** The picture of both directions; none where all visits fall into one year. */
export function balanceChartOf(directions: [Direction, Direction]): BalanceChart | undefined {
  const years = balanceByYear(directions);
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  if (first === undefined || last === undefined || first === last) return undefined;
  const [above, below] = ([0, 1] as const).map((side) => Math.max(...years.map(({ counts }) => counts[side]))) as [number, number];
  const visit = Math.min(VISIT, MOST / (above + below));
  const isMany = years.reduce((sum, { counts }) => sum + counts[0] + counts[1], 0) > MANY;
  const line = Math.round(above * visit) + 1;
  const axis = yearAxisOf(first, last);
  const width = round(axis.yearWidth * 0.72);
  const labels = directions.map(({ from, to }) => messages.relationship.to(nameInSentence(from), nameInSentence(to))) as [string, string];
  const inYears = (side: 0 | 1) => {
    const of = years.filter(({ counts }) => counts[side] > 0).map(({ year, counts }) => ({ year, count: counts[side] }));
    return of.length > 0 ? [messages.relationship.inYears(labels[side], of)] : [];
  };
  return {
    title: messages.relationship.byYear(nameInSentence(directions[0].from), nameInSentence(directions[0].to)),
    description: [...inYears(0), ...inYears(1)].join(' '),
    labels,
    height: line + Math.round(below * visit) + YEARS,
    line,
    bars: years.flatMap(({ year, counts: [up, down] }) => {
      const across = { x: axis.xOf(year), width };
      return [
        ...stacked(up, visit, isMany).map(([from, to]) => ({
          ...across,
          y: round(line - to),
          height: round(to - from - 1),
          side: 'above' as const,
        })),
        ...stacked(down, visit, isMany).map(([from, to]) => ({
          ...across,
          y: round(line + from + 1),
          height: round(to - from - 1),
          side: 'below' as const,
        })),
      ];
    }),
    ticks: axis.ticks,
  };
}

/** How far from the line the blocks of so many visits begin and end. */
function stacked(count: number, visit: number, asOne: boolean): [from: number, to: number][] {
  if (count === 0) return [];
  return asOne ? [[0, Math.max(count * visit, 2)]] : Array.from({ length: count }, (_, at) => [at * visit, (at + 1) * visit]);
}

const round = (value: number): number => Math.round(value * 100) / 100;
