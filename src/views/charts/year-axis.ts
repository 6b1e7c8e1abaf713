/** A mark on an axis of years: where its text begins or, near the end, where it ends, in hundredths of the width. */
export interface Tick {
  year: number;
  x: number;
  side: 'start' | 'end';
}

/** Beyond it a text that begins there has no room on a narrow screen. */
const LAST_START = 86;

/** The distances at which years may be marked; a narrow screen has room for five marks. */
const STEPS = [1, 2, 5, 10, 20, 50, 100] as const;
const MOST = 4;

/** An axis that gives every year from the first to the last, both included, the same room. */
export function yearAxisOf(first: number, last: number) {
  const years = last - first + 1;
  const step = STEPS.find((it) => years / it <= MOST) ?? 100;
  const xOf = (year: number) => round(((year - first) / years) * 100);
  const from = Math.ceil(first / step) * step;
  const ticks: Tick[] = [];
  for (let year = from; year <= last; year += step) {
    const begin = xOf(year);
    ticks.push(begin > LAST_START ? { year, x: xOf(year + 1), side: 'end' } : { year, x: begin, side: 'start' });
  }
  return { xOf, yearWidth: 100 / years, ticks };
}

const round = (value: number): number => Math.round(value * 100) / 100;
