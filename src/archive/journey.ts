import type { Letter } from '../schemas/letter.ts';
import type { Briefing } from './briefing.ts';
import { dayAfter } from './period.ts';
import type { Person } from './subject.ts';
import { byNewest, visitingPeople, type Visit } from './visit.ts';

/** Visits by one person that touch in time, in the order in which they were made. */
export interface Journey {
  id: string;
  person: Person;
  visits: Visit[];
}

/** The journeys that the visits name, in order of id. */
export function makeJourneys(visits: Visit[]): Map<string, Journey> {
  const groups = Map.groupBy(
    visits
      .filter(({ journey }) => journey)
      .sort(byNewest)
      .reverse(),
    ({ journey }) => journey ?? '',
  );
  const journeys = [...groups].flatMap(([id, of]) => {
    const person = travellers(of[0]).find((it) => of.every((visit) => travellers(visit).includes(it)));
    return person ? [[id, { id, person, visits: of }] as const] : [];
  });
  return new Map(journeys.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The visits just before and just after one on its journey. */
export function neighboursOf(visit: Visit, journeys: Map<string, Journey>): { previous?: Visit | undefined; next?: Visit | undefined } {
  const { visits = [] } = journeys.get(visit.journey ?? '') ?? {};
  const at = visits.indexOf(visit);
  return at < 0 ? {} : { previous: visits[at - 1], next: visits[at + 1] };
}

/** Letters for visits that touch in time but do not name one journey, and for journeys without a common traveller. */
export function judgeJourneys(briefings: Briefing[]): Letter[] {
  const letters: Letter[] = [];
  const oldestFirst = briefings.toSorted((a, b) => byNewest(b.visit, a.visit));
  const byTraveller = Map.groupBy(
    oldestFirst.flatMap((briefing) => travellers(briefing.visit).map((person) => ({ briefing, person }))),
    ({ person }) => person,
  );
  const pairs = [...byTraveller.values()].flatMap((trips) =>
    trips.slice(1).map(({ briefing: later }, at) => ({ earlier: trips[at]?.briefing, later })),
  );
  for (const { earlier, later } of pairs) {
    if (!earlier || !touches(earlier.visit, later.visit)) continue;
    if (earlier.visit.journey && earlier.visit.journey === later.visit.journey) continue;
    letters.push({
      file: later.file,
      field: 'visit.journey',
      problem: `follows directly on ${earlier.id}, but the two do not name one journey`,
      remedy: earlier.visit.journey ? `write \`journey: ${earlier.visit.journey}\`` : 'give both the same `journey: <id>`; it is permanent',
    });
  }
  for (const [id, of] of Map.groupBy(
    briefings.filter(({ visit }) => visit.journey),
    ({ visit }) => visit.journey ?? '',
  )) {
    const [first] = of;
    if (!first || travellers(first.visit).some((it) => of.every(({ visit }) => travellers(visit).includes(it)))) continue;
    letters.push({
      file: first.file,
      field: 'visit.journey',
      problem: `the journey \`${id}\` has no traveller in common`,
      remedy: 'give each journey its own id',
    });
  }
  return letters;
}

const touches = (earlier: Visit, later: Visit): boolean =>
  earlier.to?.length === 10 && later.from?.length === 10 && later.from <= dayAfter(earlier.to);

const travellers = (visit: Visit | undefined): Person[] => (visit ? visitingPeople(visit) : []);
