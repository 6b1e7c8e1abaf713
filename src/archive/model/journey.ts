import type { PartialDay } from '../../schemas/fields/partial-day.ts';
import { compareText } from '../../compare-text.ts';
import { dayAfter } from './date-arithmetic.ts';
import type { Person } from './entity.ts';
import { byNewest, visitingPeople, type Visit } from './visit.ts';

/** Visits by one person that touch in time, in the order in which they were made. */
export interface Journey {
  id: string;
  person: Person;
  visits: Visit[];
}

/**
 * Gives visits of the register the journey of the visit that they come after, or of one by the same person that they touch in time.
 * Returns all visits in the order given.
 */
export function joinJourneys(visits: Visit[]): Visit[] {
  const byId = new Map(visits.map((visit) => [visit.id, visit]));
  const journeyOfRow = new Map(
    visits.flatMap((visit) => {
      const journey = visit.after && byId.get(visit.after)?.journey;
      return journey ? [[visit, journey] as const] : [];
    }),
  );
  const journeyOf = (visit: Visit | undefined) => visit && (visit.journey ?? journeyOfRow.get(visit));
  for (const trips of tripsByTraveller(visits)) {
    const join = (visit: Visit, neighbour: Visit | undefined, isTouching: boolean) => {
      const journey = journeyOf(neighbour);
      if (visit.record && journey && isTouching && !journeyOf(visit)) journeyOfRow.set(visit, journey);
    };
    trips.forEach((visit, index) => join(visit, trips[index - 1], touchInTime(trips[index - 1], visit)));
    trips.toReversed().forEach((visit, index, reversed) => join(visit, reversed[index - 1], touchInTime(visit, reversed[index - 1])));
  }
  return visits.map((visit) => (journeyOfRow.has(visit) ? { ...visit, journey: journeyOfRow.get(visit) } : visit));
}

/** The journeys that the visits name, by id and in its order. Visits without a common traveller make no journey. */
export function makeJourneys(visits: Visit[]): Map<string, Journey> {
  const groups = Map.groupBy(visits.filter(({ journey }) => journey).sort(byTravelOrder), ({ journey }) => journey ?? '');
  const journeys = [...groups].flatMap(([id, group]) => {
    const [person] = commonTravellers(group);
    return person ? [[id, { id, person, visits: putAfter(group) }] as const] : [];
  });
  return new Map(journeys.sort(([a], [b]) => compareText(a, b)));
}

/** Moves each visit that names the one just before it to its place. */
function putAfter(visits: Visit[]): Visit[] {
  const isMoved = ({ after }: Visit) => visits.some(({ id }) => id === after);
  return visits.filter((visit) => !isMoved(visit)).flatMap((visit) => [visit, ...visits.filter(({ after }) => after === visit.id)]);
}

/** The people who made all of these visits, in the order in which the first visit names them. */
export function commonTravellers(visits: Visit[]): Person[] {
  const [first] = visits;
  return first ? visitingPeople(first).filter((person) => visits.every((visit) => visitingPeople(visit).includes(person))) : [];
}

/** The visits just before and just after a visit on one trip. */
export interface Neighbours {
  previous?: Visit | undefined;
  next?: Visit | undefined;
}

/**
 * The neighbours of each visit on its journey, by the visit's id. Rows of the register that touch are neighbours too, although they
 * make no journey, which only a briefing can name. Two rows of one day are not: their order is unknown.
 */
export function makeNeighbours(visits: Visit[], journeys: Map<string, Journey>): Map<string, Neighbours> {
  const neighbours = new Map<string, Neighbours>();
  const link = (previous: Visit, next: Visit) => {
    neighbours.set(previous.id, { ...neighbours.get(previous.id), next });
    neighbours.set(next.id, { ...neighbours.get(next.id), previous });
  };
  const consecutive = (trip: Visit[]) => trip.slice(1).map((next, index) => [trip[index] ?? next, next] as const);
  for (const journey of journeys.values()) for (const [previous, next] of consecutive(journey.visits)) link(previous, next);
  for (const [previous, next] of tripsByTraveller(visits).flatMap(consecutive)) {
    const isUnnamed = [previous, next].every(({ record, journey }) => record && !journey);
    if (isUnnamed && previous.date < next.date && touchInTime(previous, next)) link(previous, next);
  }
  return neighbours;
}

/** The visits of each person that began or ended on a known day, oldest first. */
export function tripsByTraveller(visits: Visit[]): Visit[][] {
  const oldestFirst = visits.filter((visit) => knownDay(visit).length === 10).sort(byTravelOrder);
  const groups = Map.groupBy(
    oldestFirst.flatMap((visit) => visitingPeople(visit).map((person) => ({ visit, person }))),
    ({ person }) => person,
  );
  return [...groups.values()].map((group) => group.map(({ visit }) => visit));
}

/** Sorts visits in the order in which they were made. A visit that ended on the day another began comes before it. */
const byTravelOrder = (a: Visit, b: Visit): number =>
  compareText(knownDay(a), knownDay(b)) || a.date.length - b.date.length || byNewest(b, a);

/** The day of arrival, or else of departure; where neither day is known, the date as far as known. */
const knownDay = ({ from, to, date }: Visit): PartialDay => [from, to].find((day) => day?.length === 10) ?? date;

/** Whether one visit certainly begins on the last day of another or on the next. A visit with an unknown end lasts at least one day. */
export function touchInTime(earlier: Visit | undefined, later: Visit | undefined): boolean {
  const end = earlier?.to?.length === 10 ? earlier.to : earlier?.from;
  return end?.length === 10 && later?.from?.length === 10 && later.from <= dayAfter(end);
}
