import type { BriefingData } from '../../schemas/briefing.ts';
import type { Entry } from '../../schemas/collections.ts';
import { compareText } from '../../validation/diagnostics/compare-text.ts';
import { isBefore, type PartialDay } from '../../schemas/fields/partial-day.ts';
import type { Office } from '../../schemas/person.ts';
import type { VisitData, VisitKind, VisitState } from '../../schemas/visit.ts';
import { officeOn } from './office.ts';
import { getById, type Subjects } from './subjects.ts';
import type { Country, Person, Place } from './subject.ts';

/** A person with the office held on the day of a visit. */
export interface OfficeHolder {
  person: Person;
  office?: Office | undefined;
  country?: Country | undefined;
  /** Did the editor say which of several offices it was? */
  chosen: boolean;
}

/** A visitor of a visit that is only in the register may be a plain name. */
export type Traveller = OfficeHolder | { name: string; office?: Office | undefined; country: Country };

/** What a row of the register says of a visit beside the visit itself. */
export interface RegisterRecord {
  note?: string | undefined;
  source: { title: string; publisher: string; url?: string | undefined; published?: PartialDay | undefined };
}

/** Someone who travelled along: a person of the archive, or a plain name. */
export type Delegate = OfficeHolder | { name: string; title?: string | undefined; country: Country };

export interface Stop {
  place: Place;
  from?: PartialDay | undefined;
  to?: PartialDay | undefined;
}

/** The event, with everything that its file names by id put in place. */
export interface Visit {
  /** The id of its briefing, or of its row in the register. */
  id: string;
  /** The file below the content folder that tells of it; of a row, with its line, where that is known. */
  file: string;
  line?: number | undefined;
  state: VisitState;
  kind: VisitKind;
  planned?: PartialDay | undefined;
  /** Days of arrival and departure; a visit that has not begun, or never did, has none. */
  from?: PartialDay | undefined;
  to?: PartialDay | undefined;
  /** The date by which it is sorted: the arrival, else the plan. */
  date: PartialDay;
  visitors: Traveller[];
  hosts: OfficeHolder[];
  met: OfficeHolder[];
  delegation: Delegate[];
  stops: Stop[];
  origin?: { place: Place; source: string } | undefined;
  journey?: string | undefined;
  /** Ids under which its journey was published before. */
  formerJourneys: string[];
  /** How many visits of the same day came before it, as far as their order was said. */
  rank: number;
  firstSince?: VisitData['firstSince'];
  /** Countries of the visitors by their offices, and countries of the stops, each once. */
  sending: Country[];
  receiving: Country[];
  /** The row of the register; a visit that has a briefing has none. */
  record?: RegisterRecord | undefined;
}

/** Puts people, offices, places and countries in the place of their ids; `rank` is from `rankVisits`. */
export function makeVisit({ id, file, data: { visit: data } }: Entry<BriefingData>, rank: number, subjects: Subjects): Visit {
  const date = 'from' in data ? data.from : data.planned;
  const holder = ({ person: personId, office: title }: { person: string; office?: string | undefined }): OfficeHolder => {
    const person = getById(subjects.people, personId);
    const office = officeOn(person, date, title);
    return { person, office, chosen: title !== undefined, country: office && getById(subjects.countries, office.country) };
  };
  const visitors = data.visitors.map(holder);
  const stops = data.stops.map((stop) => ({ ...stop, place: getById(subjects.places, stop.place) }));
  return {
    id,
    file,
    date,
    state: data.state,
    kind: data.kind,
    planned: data.planned,
    from: 'from' in data ? data.from : undefined,
    to: 'from' in data ? data.to : undefined,
    visitors,
    hosts: data.hosts.map(holder),
    met: data.met.map(holder),
    delegation: data.delegation.map((it) => ('person' in it ? holder(it) : { ...it, country: getById(subjects.countries, it.country) })),
    stops,
    origin: data.origin && { ...data.origin, place: getById(subjects.places, data.origin.place) },
    journey: data.journey,
    formerJourneys: data.formerJourneys,
    rank,
    firstSince: data.firstSince,
    sending: unique(visitors.flatMap(({ country }) => country ?? [])),
    receiving: unique(stops.map(({ place }) => place.country)),
  };
}

/** How many visits came before each on its day, following what each says it came `after`. */
export function rankVisits(visits: { id: string; data: VisitData }[]): Map<string, number> {
  const after = new Map(visits.map(({ id, data }) => [id, data.after]));
  const rankOf = (id: string, seen: string[]): number => {
    const before = after.get(id);
    return before === undefined || seen.includes(before) ? 0 : 1 + rankOf(before, [...seen, before]);
  };
  return new Map(visits.map(({ id }) => [id, rankOf(id, [id])]));
}

/** Did the visit take place, or is it taking place? */
export const hasBegun = ({ state }: Pick<Visit, 'state'>): boolean => state === 'concluded' || state === 'under way';

/** The visitors who have a file of their own. */
export const visitingPeople = ({ visitors }: Visit): Person[] => unique(visitors.flatMap((it) => ('person' in it ? it.person : [])));

/** Those between whom a visit was: visitors and hosts who have a file of their own. */
export const principalsOf = (visit: Visit): Person[] => [...visitingPeople(visit), ...visit.hosts.map(({ person }) => person)];

/** Everyone with a part in a visit who has a page: visitors, hosts, people met, and those who travelled along. */
export const peopleOf = ({ visitors, hosts, met, delegation }: Visit): Person[] =>
  unique([...visitors, ...hosts, ...met, ...delegation].flatMap((it) => ('person' in it ? it.person : [])));

/**
 * Newest first; visits of one day by their order, then by id. One of which only the month or the year is known stands before
 * the others of its month or year, as a heading would.
 */
export const byNewest = (a: Visit, b: Visit): number =>
  compareText(sortKey(b.date), sortKey(a.date)) || b.rank - a.rank || compareText(b.id, a.id);

/** The latest of some visits: of those whose dates could lie in one another, the most exact. */
export const latestVisit = (visits: Visit[]): Visit | undefined =>
  visits.reduce<Visit | undefined>((latest, it) => (!latest || isLater(it, latest) ? it : latest), undefined);

const isLater = (a: Visit, b: Visit): boolean => precedes(b, a) || (!precedes(a, b) && a.date.length > b.date.length);

/** Was one visit certainly before another? Of one known to the month it may be known when it ended. */
export const precedes = (a: Visit, b: Visit): boolean => isBefore(a.date, b.date) || (a.to !== undefined && isBefore(a.to, b.date));

/** Could one visit have been before another, as exactly as both are known? */
export const mayPrecede = (a: Visit, b: Visit): boolean => !precedes(b, a) && !(a.date === b.date && a.date.length === 10);

/** A text later than every day that a date can mean: `2021-04` → `2021-04-99`. */
const sortKey = (date: PartialDay): string => `${date}-99-99`.slice(0, 10);

const unique = <T>(items: T[]): T[] => [...new Set(items)];
