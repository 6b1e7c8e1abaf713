import { FUNCTIONS, type OfficeFunction } from '../../schemas/office.ts';
import { functionOf } from './previous-visit.ts';
import type { Relationship } from '../model/relationship.ts';
import type { Country } from '../model/entity.ts';
import { hasBegun, type Visit } from '../model/visit.ts';

/** The visits from one country of a relationship to the other, newest first. */
export interface Direction {
  from: Country;
  to: Country;
  visits: Visit[];
}

/** Both directions of a relationship. A visit by people of both countries is in both. */
export function directionsOf({ countries: [a, b], visits }: Relationship): [Direction, Direction] {
  const direction = (from: Country, to: Country): Direction => ({
    from,
    to,
    visits: visits.filter(({ sending, receiving }) => sending.includes(from) && receiving.includes(to)),
  });
  return [direction(a, b), direction(b, a)];
}

/** Counts the visits that have begun by year and direction, earliest year first. Years without a visit are left out. */
export function balanceByYear(directions: [Direction, Direction]): { year: number; counts: [number, number] }[] {
  const yearsOf = ({ visits }: Direction) => visits.filter(hasBegun).map(({ date }) => Number(date.slice(0, 4)));
  const [there, back] = [yearsOf(directions[0]), yearsOf(directions[1])];
  return [...new Set([...there, ...back])]
    .sort((a, b) => a - b)
    .map((year) => ({ year, counts: [countIn(there, year), countIn(back, year)] }));
}

/** The number of visits at one level in each direction. */
export interface BalanceRow {
  /** The function of the first visitor from that country; undefined where unknown. */
  level: OfficeFunction | undefined;
  counts: [number, number];
}

/** Counts the visits that have begun by level and direction, highest level first. Levels without a visit are left out. */
export function balanceOf(directions: [Direction, Direction]): BalanceRow[] {
  return [...FUNCTIONS, undefined]
    .map((level): BalanceRow => {
      const count = ({ from, visits }: Direction) => visits.filter((visit) => hasBegun(visit) && functionOf(visit, from) === level).length;
      return { level, counts: [count(directions[0]), count(directions[1])] };
    })
    .filter(({ counts }) => counts.some((n) => n > 0));
}

const countIn = (years: number[], year: number): number => years.filter((other) => other === year).length;
