import type { OfficeFunction } from '../../schemas/person.ts';
import { FUNCTIONS } from '../../schemas/person.ts';
import { functionOf } from './previous-visit.ts';
import type { Relationship } from '../model/relationship.ts';
import type { Country } from '../model/subject.ts';
import { hasBegun, type Visit } from '../model/visit.ts';

/** The visits from one country of a pair to the other, newest first. */
export interface Direction {
  from: Country;
  to: Country;
  visits: Visit[];
}

/** Both directions of a relationship; a visit that carried people of both countries stands in both. */
export function directionsOf({ countries: [a, b], visits }: Relationship): [Direction, Direction] {
  const direction = (from: Country, to: Country): Direction => ({
    from,
    to,
    visits: visits.filter(({ sending, receiving }) => sending.includes(from) && receiving.includes(to)),
  });
  return [direction(a, b), direction(b, a)];
}

/** How many visits each direction had in a year: visits that have begun, years without one left out, the earliest first. */
export function balanceByYear(directions: [Direction, Direction]): { year: number; counts: [number, number] }[] {
  const yearsOf = ({ visits }: Direction) => visits.filter(hasBegun).map(({ date }) => Number(date.slice(0, 4)));
  const [there, back] = [yearsOf(directions[0]), yearsOf(directions[1])];
  return [...new Set([...there, ...back])]
    .sort((a, b) => a - b)
    .map((year) => ({ year, counts: [there.filter((it) => it === year).length, back.filter((it) => it === year).length] }));
}

/** How many visits of each level each direction has. */
export interface BalanceRow {
  /** The function of the first visitor; undefined where it is not known. */
  level: OfficeFunction | undefined;
  counts: [number, number];
}

/** Who visited whom at which level, how often: visits that have begun, the highest level first, levels without a visit left out. */
export function balanceOf(directions: [Direction, Direction]): BalanceRow[] {
  return [...FUNCTIONS, undefined]
    .map((level): BalanceRow => {
      const count = ({ visits }: Direction) => visits.filter((visit) => hasBegun(visit) && functionOf(visit) === level).length;
      return { level, counts: [count(directions[0]), count(directions[1])] };
    })
    .filter(({ counts }) => counts.some((n) => n > 0));
}
