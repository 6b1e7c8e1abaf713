import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { CONTENT } from './built-site.ts';

/** A second reader of the content folder that shares no code with the project's own, so that the tests compare two independent readings. */

/** YAML reads a bare year as a number. */
type RawDate = string | number;

interface RawHolder {
  person: string;
  office?: string;
}

interface RawVisit {
  state: string;
  journey?: string;
  visitors: RawHolder[];
  hosts?: RawHolder[];
  met?: RawHolder[];
  delegation?: { person?: string; country?: string; organisation?: string }[];
  stops: { place: string }[];
  from?: RawDate;
  planned?: RawDate;
}

export interface RawCommitment {
  kind: string;
  by: string[];
  to?: string[];
  due?: RawDate;
  history?: { state: string; for?: string[] }[];
}

export interface RawBriefing {
  id: string;
  byline: string;
  published: string;
  updated?: string;
  visit: RawVisit;
  commitments?: RawCommitment[];
  quotes?: { speaker?: string }[];
  topics?: string[];
  organisations?: string[];
  figures?: unknown[];
  documents?: unknown[] | 'none';
}

interface RawOffice {
  title: string;
  /** An office belongs to a country or to an organisation. */
  country?: string;
  organisation?: string;
  from?: RawDate;
  to?: RawDate;
}

/** The ids of the files in a folder of the content; none where the folder is missing. */
const idsIn = (folder: string): string[] =>
  (existsSync(`${CONTENT}/${folder}`) ? readdirSync(`${CONTENT}/${folder}`) : [])
    .filter((file) => !file.startsWith('.'))
    .map((file) => file.replace(/\.[a-z]+$/, ''));

const yamlOf = (folder: string, id: string) =>
  parseYaml(readFileSync(`${CONTENT}/${folder}/${id}.yaml`, 'utf8')) as Record<string, unknown>;

/** The briefings that a build publishes: all but drafts and those under embargo. */
export const rawBriefings = (): RawBriefing[] =>
  idsIn('briefings').flatMap((id) => {
    const [, front = ''] = readFileSync(`${CONTENT}/briefings/${id}.md`, 'utf8').split(/^---$/m);
    const { draft = false, embargo, ...briefing } = parseYaml(front) as Omit<RawBriefing, 'id'> & { draft?: boolean; embargo?: string };
    return draft || (embargo !== undefined && Date.parse(embargo) > Date.now()) ? [] : [{ ...briefing, id }];
  });

export const rawRows = (): Record<string, string>[] =>
  idsIn('register').flatMap((name) =>
    parse<Record<string, string>>(readFileSync(`${CONTENT}/register/${name}.csv`, 'utf8'), { columns: true }),
  );

/** The number of people with a page: that of their files, because the content check refuses a file that nothing refers to. */
export const countPeople = (): number => idsIn('people').length;

/** A visit of a briefing or of the register that has begun: the countries it led from and to, the visitors, and all people with a part in it. */
export interface RawTrip {
  id: string;
  date: string;
  sending: Set<string>;
  receiving: Set<string>;
  people: Set<string>;
  visitors: Set<string>;
}

const BEGUN_STATES = ['concluded', 'under way'];

export function rawTrips(): RawTrip[] {
  const fromBriefings = rawBriefings()
    .filter(({ visit }) => BEGUN_STATES.includes(visit.state))
    .map(({ id, visit }): RawTrip => {
      const others = [visit.hosts ?? [], visit.met ?? [], visit.delegation ?? []].flat<{ person?: string }[][]>();
      return {
        id,
        date: String(visit.from),
        sending: new Set(visit.visitors.flatMap((visitor) => countriesAmong(sideOf(visitor, visit)))),
        receiving: new Set(visit.stops.map(({ place }) => countryOf(place))),
        visitors: new Set(visit.visitors.map(({ person }) => person)),
        people: new Set([...visit.visitors, ...others].flatMap(({ person }) => person ?? [])),
      };
    });
  const fromRegister = rawRows()
    .filter(({ state = '' }) => BEGUN_STATES.includes(state))
    .map(({ id = '', start = '', country = '', place, to = '', visitor = '' }): RawTrip => ({
      id,
      date: start,
      sending: new Set(country === '' ? [] : [country]),
      receiving: new Set([place ? countryOf(place) : to]),
      visitors: new Set([visitor]),
      people: new Set([visitor]),
    }));
  return [...fromBriefings, ...fromRegister];
}

/** The entities that the front matter of a briefing gives a part in its visit or quotes, as `people/anna-berg`. */
export function rawParts({ visit, quotes = [], topics = [], organisations = [] }: RawBriefing): string[] {
  const { visitors, hosts = [], met = [], delegation = [], stops } = visit;
  const people = [...visitors, ...hosts, ...met, ...delegation].flatMap(({ person }) => person ?? []);
  return [
    ...[...people, ...quotes.flatMap(({ speaker }) => speaker ?? [])].map((id) => `people/${id}`),
    ...stops.map(({ place }) => `countries/${countryOf(place)}`),
    ...[...visitors, ...met].map((holder) => sideOf(holder, visit)),
    ...stops.map(({ place }) => `places/${place}`),
    ...topics.map((id) => `topics/${id}`),
    ...organisations.map((id) => `organisations/${id}`),
  ];
}

/** Counts visits by a key made from their direction: `pakistan russia 2012` → 2. */
export const countTrips = (keysOf: (from: string, to: string, trip: RawTrip) => string): Map<string, number> =>
  tally(
    rawTrips().flatMap((trip) =>
      [...trip.sending].flatMap((from) => [...trip.receiving].flatMap((to) => (from === to ? [] : keysOf(from, to, trip)))),
    ),
  );

/** Counts how often each text occurs in a list. */
export const tally = (texts: string[]): Map<string, number> =>
  new Map([...Map.groupBy(texts, (text) => text)].map(([text, group]) => [text, group.length]));

/** All names that a country or place has or had. */
export const rawNames = (folder: 'countries' | 'places', id: string): string[] => {
  const { name, names = [] } = yamlOf(folder, id) as { name: string; names?: { text: string }[] };
  return [name, ...names.map(({ text }) => text)];
};

/** The name of a country in a sentence, with its article. */
export const rawInSentence = (id: string): string =>
  [yamlOf('countries', id)['article'], rawNames('countries', id)[0]].filter(Boolean).join(' ');

export const hasCapital = (id: string): boolean => yamlOf('countries', id)['capital'] !== undefined;

/** The titles of all offices of a person. */
export const rawOffices = (id: string): string[] => ((yamlOf('people', id)['offices'] ?? []) as RawOffice[]).map(({ title }) => title);

export const peopleIds = (): string[] => idsIn('people');

/** The two countries of a relationship in alphabetical order. */
export const rawRelationship = (from: string, to: string): [string, string] => (from < to ? [from, to] : [to, from]);

/** The slugs of all relationships, `pakistan-russia`: pairs of countries with a visit in a briefing or in the register. */
export function rawRelationships(): Set<string> {
  const fromBriefings = rawBriefings().flatMap(({ visit }) =>
    visit.visitors.flatMap((visitor) =>
      countriesAmong(sideOf(visitor, visit)).flatMap((from) => visit.stops.map(({ place }) => [from, countryOf(place)])),
    ),
  );
  const fromRegister = rawRows().map((row) => [row['country'] ?? '', row['place'] ? countryOf(row['place']) : (row['to'] ?? '')]);
  return new Set([...fromBriefings, ...fromRegister].filter(([a, b]) => a !== b && a !== '').map((pair) => pair.sort().join('-')));
}

/** The id of the country of a place. */
export const countryOf = (place: string): string => String(yamlOf('places', place)['country']);

/**
 * For whom somebody took part in a visit, as `countries/norland` or `organisations/northern-league`: that of the offices held on the
 * day, or of the one office that the visit names. Throws if they are several.
 */
function sideOf({ person, office: title }: RawHolder, { from, planned }: RawVisit): string {
  const day = from ?? planned ?? '';
  const held = (yamlOf('people', person)['offices'] as RawOffice[]).filter(
    (office) => (title === undefined || office.title === title) && !isAfter(office.from, day) && !isAfter(day, office.to),
  );
  const sides = new Set(
    held.map(({ country, organisation }) => (country === undefined ? `organisations/${organisation ?? ''}` : `countries/${country}`)),
  );
  if (sides.size !== 1) throw new Error(`${person} on ${day}: ${[...sides].join(', ')}`);
  return [...sides].join('');
}

/** The id of a side, if it is a country. */
const countriesAmong = (side: string): string[] => (side.startsWith('countries/') ? [side.slice('countries/'.length)] : []);

/** Whether one date is certainly after another: false if either is missing or one is a part of the other. */
function isAfter(a: RawDate | undefined, b: RawDate | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const [x, y] = [String(a), String(b)];
  const length = Math.min(x.length, y.length);
  return x.slice(0, length) > y.slice(0, length);
}

/** What came of a promise: its last state, which may be another for each of those who made it. */
export function rawOutcome({ by, history = [] }: RawCommitment): string {
  const lastOf = (party: string) => history.filter((entry) => entry.for?.includes(party) ?? true).at(-1)?.state ?? 'not followed up';
  const [outcome = '', ...others] = new Set(by.map(lastOf));
  return others.length > 0 ? 'differs by party' : outcome;
}

/** Whether a promise is between two countries: from one to the other, by both, or by one to nobody who is named; or names no country. */
export function isRawPromiseBetween({ by, to = [] }: RawCommitment, a: string, b: string): boolean {
  const countries = new Set(idsIn('countries'));
  const [makers, receivers] = [by, to].map((parties) => parties.filter((party) => countries.has(party)));
  if (!makers || !receivers) return false;
  const isFrom = (country: string) => makers.length === 0 || makers.includes(country);
  if (receivers.length > 0) return (receivers.includes(a) && isFrom(b)) || (receivers.includes(b) && isFrom(a));
  return makers.length > 1 ? isFrom(a) && isFrom(b) : isFrom(a) || isFrom(b);
}
