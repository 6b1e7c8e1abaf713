import { compareText } from '../../validation/diagnostics/compare-text.ts';
import type { PartialDay } from '../../schemas/fields/partial-day.ts';
import type { Diagnostic } from '../../validation/diagnostics/diagnostic.ts';
import { dayAfter } from './date-arithmetic.ts';
import type { Person } from './subject.ts';
import { byNewest, visitingPeople, type Visit } from './visit.ts';

/** Visits by one person that touch in time, in the order in which they were made. */
export interface Journey {
  id: string;
  person: Person;
  visits: Visit[];
}

/**
 * Visits of the register take the journey of a visit by the same person that they touch: a row cannot name one.
 * Returns all visits in the order given.
 */
export function joinJourneys(visits: Visit[]): Visit[] {
  const joined = new Map<Visit, string>();
  const journeyOf = (visit: Visit | undefined) => visit && (visit.journey ?? joined.get(visit));
  for (const trips of tripsByTraveller(visits)) {
    const join = (visit: Visit, beside: Visit | undefined, isTouching: boolean) => {
      const journey = journeyOf(beside);
      if (visit.record && journey && isTouching && !journeyOf(visit)) joined.set(visit, journey);
    };
    trips.forEach((visit, at) => join(visit, trips[at - 1], touchInTime(trips[at - 1], visit)));
    trips.toReversed().forEach((visit, at, backwards) => join(visit, backwards[at - 1], touchInTime(visit, backwards[at - 1])));
  }
  return visits.map((visit) => (joined.has(visit) ? { ...visit, journey: joined.get(visit) } : visit));
}

/** The journeys that the visits name, in order of id. */
export function makeJourneys(visits: Visit[]): Map<string, Journey> {
  const groups = Map.groupBy(visits.filter(({ journey }) => journey).sort(byTravelOrder), ({ journey }) => journey ?? '');
  const journeys = [...groups].flatMap(([id, of]) => {
    const [first] = of;
    const person = first && visitingPeople(first).find((it) => of.every((visit) => visitingPeople(visit).includes(it)));
    return person ? [[id, { id, person, visits: of }] as const] : [];
  });
  return new Map(journeys.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The visits just before and just after one on one way. */
export interface Neighbours {
  previous?: Visit | undefined;
  next?: Visit | undefined;
}

/**
 * The neighbours of each visit, by its id: those on its journey. Rows of the register that touch are neighbours without being
 * a journey, which only a briefing can name; of two on one day nobody knows which came first.
 */
export function makeNeighbours(visits: Visit[], journeys: Map<string, Journey>): Map<string, Neighbours> {
  const found = new Map<string, Neighbours>();
  const link = (previous: Visit, next: Visit) => {
    found.set(previous.id, { ...found.get(previous.id), next });
    found.set(next.id, { ...found.get(next.id), previous });
  };
  const pairsOf = (way: Visit[]) => way.slice(1).map((next, at) => [way[at] ?? next, next] as const);
  for (const journey of journeys.values()) for (const [previous, next] of pairsOf(journey.visits)) link(previous, next);
  for (const [previous, next] of tripsByTraveller(visits).flatMap(pairsOf)) {
    const isUnnamed = [previous, next].every(({ record, journey }) => record && !journey);
    if (isUnnamed && previous.date < next.date && touchInTime(previous, next)) link(previous, next);
  }
  return found;
}

/**
 * Diagnostics for visits that touch in time but do not name one journey, where one of them has a briefing to name it, and for
 * journeys without a common traveller.
 */
export function checkJourneys(visits: Visit[]): Diagnostic[] {
  const diagnostics = tripsByTraveller(visits).flatMap((trips) =>
    trips.slice(1).flatMap((later, at): Diagnostic[] => {
      const earlier = trips[at];
      const named = [later, earlier].find((visit) => visit && !visit.record);
      if (!earlier || !named || !touchInTime(earlier, later)) return [];
      if (earlier.journey && earlier.journey === later.journey) return [];
      const other = named === later ? earlier : later;
      const remedy = other.journey
        ? `write \`journey: ${other.journey}\``
        : `give ${other.record ? 'this visit a `journey: <id>`, which the row will share' : 'both the same `journey: <id>`'}; it is permanent`;
      const problem = `touches ${other.id}, but the two do not name one journey`;
      return [{ file: named.file, field: 'visit.journey', problem, remedy }];
    }),
  );
  for (const [id, of] of Map.groupBy(
    visits.filter(({ journey }) => journey),
    ({ journey }) => journey ?? '',
  )) {
    const [first] = of;
    if (!first || visitingPeople(first).some((it) => of.every((visit) => visitingPeople(visit).includes(it)))) continue;
    diagnostics.push({
      file: first.file,
      field: 'visit.journey',
      problem: `the journey \`${id}\` has no traveller in common`,
      remedy: 'give each journey its own id',
    });
  }
  return diagnostics;
}

/** The visits of each person that began or ended on a day that is known, the oldest first. */
function tripsByTraveller(visits: Visit[]): Visit[][] {
  const oldestFirst = visits.filter((visit) => knownDay(visit).length === 10).sort(byTravelOrder);
  const trips = Map.groupBy(
    oldestFirst.flatMap((visit) => visitingPeople(visit).map((person) => ({ visit, person }))),
    ({ person }) => person,
  );
  return [...trips.values()].map((of) => of.map(({ visit }) => visit));
}

/** In the order in which they were made: one that ended on the day on which another began was before it. */
const byTravelOrder = (a: Visit, b: Visit): number =>
  compareText(knownDay(a), knownDay(b)) || a.date.length - b.date.length || byNewest(b, a);

/** The day of arrival, else that of departure; if neither is known, what is known of the date. */
const knownDay = ({ from, to, date }: Visit): PartialDay => [from, to].find((it) => it?.length === 10) ?? date;

/** Does one visit certainly begin on the day on which another ended, or on the next? An unknown end is not before its beginning. */
export function touchInTime(earlier: Visit | undefined, later: Visit | undefined): boolean {
  const end = earlier?.to?.length === 10 ? earlier.to : earlier?.from;
  return end?.length === 10 && later?.from?.length === 10 && later.from <= dayAfter(end);
}
