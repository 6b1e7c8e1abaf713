import type { VisitKind, VisitState } from '../../../src/schemas/visit.ts';
import type { OfficeFunction } from '../../../src/schemas/office.ts';
import { addDays, makeCalendar, type Calendar } from './calendar.ts';
import type { Random } from './random.ts';
import { YEARS, type Country, type Person, type Place, type Entities } from './entities.ts';

/** A visit as the files will tell it. */
export interface Visit {
  id: string;
  state: VisitState;
  kind: VisitKind;
  /** The day, month or year with which its id begins. */
  date: string;
  planned?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  visitors: Person[];
  hosts: Person[];
  met: Person[];
  delegation: Person[];
  stops: Place[];
  sending: Country;
  receiving: Country;
  journey?: string | undefined;
  after?: string | undefined;
}

const KINDS: readonly VisitKind[] = ['official', 'working', 'state', 'multilateral', 'summit', 'transit'];
const TRAVELLERS: readonly OfficeFunction[] = ['foreign minister', 'foreign minister', 'head of government', 'head of state'];
/** How many attempts to find a free traveller are many: then the world has too few people for its visits. */
const MANY = 500;

/** Makes so many visits, oldest first. Some belong to journeys of two or three stations; no traveller is in two places at once. */
export function makeVisits(count: number, entities: Entities, random: Random): Visit[] {
  const visits: Visit[] = [];
  const calendar = makeCalendar();
  const ids = new Set<string>();
  while (visits.length < count) {
    const stations = random.chance(0.12) ? random.whole(2, 3) : 1;
    visits.push(...journey(Math.min(stations, count - visits.length), entities, calendar, ids, random));
  }
  return visits.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1));
}

/** One visit, or several by the same traveller that follow on one another. */
function journey(stations: number, entities: Entities, calendar: Calendar, ids: Set<string>, random: Random): Visit[] {
  const { traveller, sending, start, lengths } = freeTraveller(stations, entities, calendar, random);
  const hosts = random.some(
    entities.countries.filter((it) => it !== sending),
    stations - 1,
  );
  const receivers = [commonBut([sending, ...hosts], entities, random), ...hosts];
  const legs: Visit[] = [];
  let from = start;
  for (const [at, receiving] of receivers.entries()) {
    const to = addDays(from, lengths[at] ?? 0);
    const visit = makeVisit({ traveller, sending, receiving, from, to, alone: stations === 1 }, entities, ids, random);
    const before = legs.at(-1);
    if (before?.from === visit.from) visit.after = before?.id;
    legs.push(visit);
    from = to;
  }
  const name = `${start.slice(0, 7)}-${traveller.family.toLowerCase()}-${legs.map(({ receiving }) => receiving.id).join('-')}`;
  if (stations > 1) for (const leg of legs) leg.journey = name;
  return legs;
}

/** Someone with nothing else to do on some days, and those days. Throws where nobody is found. */
function freeTraveller(stations: number, entities: Entities, calendar: Calendar, random: Random) {
  for (let attempt = 0; attempt < MANY; attempt += 1) {
    const sending = random.common(entities.countries);
    const year = YEARS.last - Math.floor(random.next() ** 1.4 * (YEARS.last - YEARS.first + 1));
    const lengths = Array.from({ length: stations }, () => random.pick([0, 1, 1, 2, 3]));
    const start = addDays(`${year}-01-02`, random.whole(0, 345));
    const end = addDays(
      start,
      lengths.reduce((sum, days) => sum + days, 0),
    );
    const traveller = random.chance(0.1)
      ? random.pick(officials(entities, sending.id, year))
      : holderOf(random.pick(TRAVELLERS), sending.id, year, entities);
    if (traveller && end.startsWith(`${year}`) && calendar.take(traveller.id, start, end)) return { traveller, sending, start, lengths };
  }
  throw new Error('The world has too few people for so many visits.');
}

interface Plan {
  traveller: Person;
  sending: Country;
  receiving: Country;
  from: string;
  to: string;
  /** Is it no part of a journey? */
  alone: boolean;
}

function makeVisit({ traveller, sending, receiving, from, to, alone }: Plan, entities: Entities, ids: Set<string>, random: Random): Visit {
  const year = Number(from.slice(0, 4));
  const kind = random.common(KINDS);
  const state = alone ? stateOf(year, random) : 'concluded';
  const begun = state === 'concluded' || state === 'under way';
  // Of some visits only the month or the year is known.
  const known = alone && begun && random.chance(0.05) ? from.slice(0, random.pick([4, 7])) : from;
  const planned = begun && known === from && random.chance(0.04) ? addDays(from, -random.whole(1, 20)) : undefined;
  const date = planned ?? known;
  const line = TRAVELLERS.find((it) => termIn(traveller, year)?.function === it) ?? 'foreign minister';
  const host = holderOf(line, receiving.id, year, entities);
  const second = holderOf('head of government', receiving.id, year, entities);
  const hosts = [host, ...(random.chance(0.4) ? [second] : [])].filter((it) => it !== undefined);
  const places = entities.places.filter(({ country }) => country === receiving.id);
  const capital = places.filter(({ id }) => id === receiving.capital);
  const stops = random.chance(0.85) ? capital : random.some(places, 2);
  const third = kind === 'multilateral' || kind === 'summit' ? random.some(entities.countries, 2) : [];
  const others = third.filter((it) => it !== sending && it !== receiving);
  return {
    id: freeId(`${date}-${traveller.family}-${stops[0]?.id ?? ''}`.toLowerCase(), ids),
    state,
    kind,
    date,
    planned: begun ? planned : from,
    from: begun ? known : undefined,
    to: begun && known === from && state === 'concluded' ? to : undefined,
    visitors: [traveller],
    hosts: [...new Set(hosts)],
    met: others.flatMap(({ id }) => holderOf('foreign minister', id, year, entities) ?? []),
    delegation: random.some(officials(entities, sending.id, year), random.whole(0, 2)).filter((it) => it !== traveller),
    stops,
    sending,
    receiving,
  };
}

function stateOf(year: number, random: Random): VisitState {
  if (year === YEARS.last && random.chance(0.1)) return random.pick(['announced', 'under way']);
  return random.chance(0.04) ? random.pick(['cancelled', 'postponed']) : 'concluded';
}

function freeId(wanted: string, ids: Set<string>): string {
  let id = wanted;
  for (let n = 2; ids.has(id); n += 1) id = `${wanted}-${n}`;
  ids.add(id);
  return id;
}

function commonBut(taken: Country[], { countries }: Entities, random: Random): Country {
  let country = random.common(countries);
  while (taken.includes(country)) country = random.common(countries);
  return country;
}

/** The term that covers a year. */
export const termIn = ({ terms }: Person, year: number) => terms.find(({ first, last }) => first <= year && year <= last);

const holderOf = (held: OfficeFunction, country: string, year: number, { people }: Entities): Person | undefined =>
  people.find(({ terms }) => terms.some((it) => it.function === held && it.country === country && it.first <= year && year <= it.last));

const officials = ({ people }: Entities, country: string, year: number): Person[] =>
  people.filter((person) => termIn(person, year)?.country === country);
