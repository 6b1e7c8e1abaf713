import type { BriefingData } from '../../schemas/briefing.ts';
import type { Entry } from '../../schemas/collections.ts';
import { compareText } from '../../compare-text.ts';
import { isBefore, type PartialDay } from '../../schemas/fields/partial-day.ts';
import type { Office } from '../../schemas/office.ts';
import type { VisitData, VisitKind, VisitState } from '../../schemas/visit.ts';
import { officeOn } from './offices-held.ts';
import { getById, type Entities } from './entities-by-id.ts';
import type { Country, Organisation, Person, Place } from './entity.ts';

/** A person with the office held on the day of a visit. */
export interface OfficeHolder {
  person: Person;
  office?: Office | undefined;
  /** The country or the organisation to which the office belongs. */
  country?: Country | undefined;
  organisation?: Organisation | undefined;
  /** Whether the editor said which of several offices it was. */
  officeChosen: boolean;
}

/** A visitor. In the register, a visitor without a file is a plain name. */
export type Traveller = OfficeHolder | ({ name: string; office?: Office | undefined } & Side);

/** The country or the organisation for which somebody travels: one of the two. */
export interface Side {
  country?: Country | undefined;
  organisation?: Organisation | undefined;
}

/** What a row of the register says beyond the visit itself. */
export interface RegisterRecord {
  note?: string | undefined;
  source: { title: string; publisher: string; url?: string | undefined; published?: PartialDay | undefined };
}

/** A member of the delegation: a person with a file, or a plain name. */
export type Delegate = OfficeHolder | ({ name: string; title?: string | undefined } & Side);

export interface Stop {
  place: Place;
  from?: PartialDay | undefined;
  to?: PartialDay | undefined;
}

/** A visit, with everything that its file names by id resolved. */
export interface Visit {
  /** The id of its briefing, or of its row in the register. */
  id: string;
  /** The path of its file below the content folder; for a row of the register also the line, where known. */
  file: string;
  line?: number | undefined;
  state: VisitState;
  /** Undefined for a visit of the register whose source does not state it. */
  kind?: VisitKind | undefined;
  planned?: PartialDay | undefined;
  /** Dates of arrival and departure; undefined for a visit that has not begun. */
  from?: PartialDay | undefined;
  to?: PartialDay | undefined;
  /** The date by which it is sorted: the arrival, or else the planned date. */
  date: PartialDay;
  visitors: Traveller[];
  hosts: OfficeHolder[];
  met: OfficeHolder[];
  delegation: Delegate[];
  stops: Stop[];
  /** Where the visitors came from, as a source says: a place, or the country where it names none. */
  origin?: { place?: Place | undefined; country?: Country | undefined; source: string } | undefined;
  journey?: string | undefined;
  /** Former ids of its journey. */
  formerJourneys: string[];
  /** How many visits of the same day came before it, as far as their order is stated. */
  rank: number;
  /** Of a row: the id of the visit just before it, where the row names one because the days do not show it. */
  after?: string | undefined;
  firstSince?: VisitData['firstSince'];
  /** The countries whose offices the visitors held, and the countries of the stops; each country once. */
  sending: Country[];
  /** The organisations whose offices the visitors held. */
  sendingOrganisations: Organisation[];
  receiving: Country[];
  /** Present only for a visit of the register, which has no briefing. */
  record?: RegisterRecord | undefined;
}

/** Makes the visit of a briefing: resolves people, offices, places and countries. `rank` comes from `rankVisits`. */
export function makeVisit({ id, file, data: { visit: data } }: Entry<BriefingData>, rank: number, entities: Entities): Visit {
  const date = 'from' in data ? data.from : data.planned;
  const holderOf = ({ person: personId, office: title }: { person: string; office?: string | undefined }): OfficeHolder => {
    const person = getById(entities.people, personId);
    const office = officeOn(person, date, title);
    return { person, office, officeChosen: title !== undefined, ...sideOf(office ?? {}, entities) };
  };
  const visitors = data.visitors.map(holderOf);
  const stops = data.stops.map((stop) => ({ ...stop, place: getById(entities.places, stop.place) }));
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
    hosts: data.hosts.map(holderOf),
    met: data.met.map(holderOf),
    delegation: data.delegation.map((delegate) =>
      'person' in delegate ? holderOf(delegate) : { name: delegate.name, title: delegate.title, ...sideOf(delegate, entities) },
    ),
    stops,
    origin: data.origin && {
      source: data.origin.source,
      place: data.origin.place === undefined ? undefined : getById(entities.places, data.origin.place),
      country: sideOf({ country: data.origin.country }, entities).country,
    },
    journey: data.journey,
    formerJourneys: data.formerJourneys,
    rank,
    firstSince: data.firstSince,
    sending: unique(visitors.flatMap(({ country }) => country ?? [])),
    sendingOrganisations: unique(visitors.flatMap(({ organisation }) => organisation ?? [])),
    receiving: unique(stops.map(({ place }) => place.country)),
  };
}

/** The country or organisation of an office, a delegate or a row. */
export const sideOf = (
  { country, organisation }: { country?: string | undefined; organisation?: string | undefined },
  { countries, organisations }: Entities,
): Side => ({
  country: country === undefined ? undefined : getById(countries, country),
  organisation: organisation === undefined ? undefined : getById(organisations, organisation),
});

/** The countries and organisations for which the visitors travelled. */
export const sendersOf = ({ sending, sendingOrganisations }: Visit): (Country | Organisation)[] => [...sending, ...sendingOrganisations];

/** Counts the visits before each visit on its day, by id, following the chain of `after` fields. */
export function rankVisits(visits: { id: string; data: VisitData }[]): Map<string, number> {
  const after = new Map(visits.map(({ id, data }) => [id, data.after]));
  const rankOf = (id: string, seen: string[]): number => {
    const before = after.get(id);
    return before === undefined || seen.includes(before) ? 0 : 1 + rankOf(before, [...seen, before]);
  };
  return new Map(visits.map(({ id }) => [id, rankOf(id, [id])]));
}

/** Whether the visit took place or is taking place. */
export const hasBegun = ({ state }: Pick<Visit, 'state'>): boolean => state === 'concluded' || state === 'under way';

/** The visitors who have a file. */
export const visitingPeople = ({ visitors }: Visit): Person[] =>
  unique(visitors.flatMap((visitor) => ('person' in visitor ? visitor.person : [])));

/** The visitors and hosts who have a file. */
export const principalsOf = (visit: Visit): Person[] => [...visitingPeople(visit), ...visit.hosts.map(({ person }) => person)];

/** Everyone who took part in a visit and has a file: visitors, hosts, people met and the delegation. */
export const peopleOf = ({ visitors, hosts, met, delegation }: Visit): Person[] =>
  unique([...visitors, ...hosts, ...met, ...delegation].flatMap((participant) => ('person' in participant ? participant.person : [])));

/** A key that identifies a visitor: the person's id, or name and country where the visitor has no file. */
export const travellerKey = (traveller: Traveller): string =>
  'person' in traveller ? traveller.person.id : `${traveller.name}, ${(traveller.country ?? traveller.organisation)?.id ?? ''}`;

/**
 * Sorts visits newest first; visits of one day by rank, then by id. A visit known only to the month or year comes after the
 * others of that month or year.
 */
export const byNewest = (a: Visit, b: Visit): number =>
  compareText(sortKey(b.date), sortKey(a.date)) || b.rank - a.rank || compareText(b.id, a.id);

/** The latest visit. Where one date contains another, such as a month and a day in it, the more exact one wins. */
export const latestVisit = (visits: Visit[]): Visit | undefined =>
  visits.reduce<Visit | undefined>((latest, visit) => (!latest || isLater(visit, latest) ? visit : latest), undefined);

const isLater = (a: Visit, b: Visit): boolean => precedes(b, a) || (!precedes(a, b) && a.date.length > b.date.length);

/** Whether one visit was certainly before another. A visit that began in a known month may have ended on a known day. */
export const precedes = (a: Visit, b: Visit): boolean => isBefore(a.date, b.date) || (a.to !== undefined && isBefore(a.to, b.date));

/** Whether one visit may have been before another, as exactly as both are known. */
export const mayPrecede = (a: Visit, b: Visit): boolean =>
  !precedes(b, a) && !(a.date === b.date && a.date.length === 10) && !wasReportedDuring(b, a);

/** Whether a row known only to the month or year has a source of the last day of another visit or earlier, so that it is the earlier visit. */
function wasReportedDuring({ date, record }: Visit, { date: begin, to: end = begin }: Visit): boolean {
  const published = record?.source.published;
  return date.length < 10 && published?.length === 10 && end.length === 10 && published <= end;
}

/** Sorts before every day of the date: `2021-04` → `2021-04-00`. */
const sortKey = (date: PartialDay): string => `${date}-00-00`.slice(0, 10);

const unique = <T>(items: T[]): T[] => [...new Set(items)];
