import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';

/** The content folder as this test reads it by itself, without a line of the project's own reading or judging. */

/** A year alone is a number to YAML. */
type RawDate = string | number;

interface RawVisit {
  state: string;
  journey?: string;
  visitors: { person: string; office?: string }[];
  hosts?: { person: string }[];
  met?: { person: string }[];
  delegation?: { person?: string }[];
  stops: { place: string }[];
  from?: RawDate;
  planned?: RawDate;
}

export interface RawCommitment {
  kind: string;
  by: string[];
  due?: RawDate;
  history?: { state: string; for?: string[] }[];
}

export interface RawBriefing {
  id: string;
  published: string;
  visit: RawVisit;
  commitments?: RawCommitment[];
  quotes?: unknown[];
  figures?: unknown[];
}

interface RawOffice {
  title: string;
  country: string;
  from?: RawDate;
  to?: RawDate;
}

const idsIn = (folder: string): string[] =>
  readdirSync(`content/${folder}`)
    .filter((file) => !file.startsWith('.'))
    .map((file) => file.replace(/\.[a-z]+$/, ''));

const yamlOf = (folder: string, id: string) => parseYaml(readFileSync(`content/${folder}/${id}.yaml`, 'utf8')) as Record<string, unknown>;

export const rawBriefings = (): RawBriefing[] =>
  idsIn('briefings').map((id) => {
    const [, front = ''] = readFileSync(`content/briefings/${id}.md`, 'utf8').split(/^---$/m);
    return { ...(parseYaml(front) as Omit<RawBriefing, 'id'>), id };
  });

export const rawRows = (): Record<string, string>[] =>
  idsIn('register').flatMap((name) =>
    parse<Record<string, string>>(readFileSync(`content/register/${name}.csv`, 'utf8'), { columns: true }),
  );

/** How many files of people there are: the judge lets none be that nothing names. */
export const countPeople = (): number => idsIn('people').length;

/** A visit that took place, of a briefing or of the register: who travelled for which country to which, and who else had a part. */
export interface RawTrip {
  id: string;
  date: string;
  sending: Set<string>;
  receiving: Set<string>;
  people: Set<string>;
  visitors: Set<string>;
}

const HAVE_BEGUN = ['concluded', 'under way'];

export function rawTrips(): RawTrip[] {
  const briefed = rawBriefings()
    .filter(({ visit }) => HAVE_BEGUN.includes(visit.state))
    .map(({ id, visit }): RawTrip => {
      const others = [visit.hosts, visit.met, visit.delegation].flatMap((it) => it ?? []);
      return {
        id,
        date: String(visit.from),
        sending: new Set(visit.visitors.map(({ person, office }) => sentBy(person, office, visit))),
        receiving: new Set(visit.stops.map(({ place }) => countryOf(place))),
        visitors: new Set(visit.visitors.map(({ person }) => person)),
        people: new Set([...visit.visitors, ...others].flatMap(({ person }) => person ?? [])),
      };
    });
  const registered = rawRows()
    .filter(({ state = '' }) => HAVE_BEGUN.includes(state))
    .map(({ id = '', start = '', country = '', place, to = '', visitor = '' }): RawTrip => ({
      id,
      date: start,
      sending: new Set([country]),
      receiving: new Set([place ? countryOf(place) : to]),
      visitors: new Set([visitor]),
      people: new Set([visitor]),
    }));
  return [...briefed, ...registered];
}

/** How many visits each direction had, by what is asked of them: `pakistan russia 2012` → 2. */
export const countTrips = (keysOf: (from: string, to: string, trip: RawTrip) => string): Map<string, number> =>
  tally(
    rawTrips().flatMap((trip) =>
      [...trip.sending].flatMap((from) => [...trip.receiving].flatMap((to) => (from === to ? [] : keysOf(from, to, trip)))),
    ),
  );

/** How often each text stands in a list. */
export const tally = (texts: string[]): Map<string, number> =>
  new Map([...Map.groupBy(texts, (text) => text)].map(([text, of]) => [text, of.length]));

/** What a country or a place is called, whenever. */
export const rawNames = (folder: 'countries' | 'places', id: string): string[] => {
  const { name, names = [] } = yamlOf(folder, id) as { name: string; names?: { text: string }[] };
  return [name, ...names.map(({ text }) => text)];
};

/** What a country is called in a sentence. */
export const rawInSentence = (id: string): string =>
  [yamlOf('countries', id)['article'], rawNames('countries', id)[0]].filter(Boolean).join(' ');

export const hasCapital = (id: string): boolean => yamlOf('countries', id)['capital'] !== undefined;

/** The titles of a person's offices. */
export const rawOffices = (id: string): string[] => ((yamlOf('people', id)['offices'] ?? []) as RawOffice[]).map(({ title }) => title);

export const peopleIds = (): string[] => idsIn('people');

/** The countries of a pair, the first in the alphabet first. */
export const rawPair = (from: string, to: string): [string, string] => (from < to ? [from, to] : [to, from]);

/** Every two countries with a visit between them, of a briefing or of the register: `pakistan-russia`. */
export function rawPairs(): Set<string> {
  const briefed = rawBriefings().flatMap(({ visit }) =>
    visit.visitors.flatMap(({ person, office }) => visit.stops.map(({ place }) => [sentBy(person, office, visit), countryOf(place)])),
  );
  const registered = rawRows().map((row) => [row['country'] ?? '', row['place'] ? countryOf(row['place']) : (row['to'] ?? '')]);
  return new Set([...briefed, ...registered].filter(([a, b]) => a !== b).map((pair) => pair.sort().join('-')));
}

const countryOf = (place: string): string => String(yamlOf('places', place)['country']);

/** The country for which somebody travelled: that of an office held on the day, any of them, unless the visit says which. */
function sentBy(person: string, title: string | undefined, { from, planned }: RawVisit): string {
  const day = from ?? planned ?? '';
  const held = (yamlOf('people', person)['offices'] as RawOffice[]).filter(
    (office) => (title === undefined || office.title === title) && !isAfter(office.from, day) && !isAfter(day, office.to),
  );
  const countries = new Set(held.map(({ country }) => country));
  if (countries.size !== 1) throw new Error(`${person} on ${day}: ${[...countries].join(', ')}`);
  return [...countries].join('');
}

/** Is one date certainly after another? Nothing is after a date that is not there. */
function isAfter(a: RawDate | undefined, b: RawDate | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const [x, y] = [String(a), String(b)];
  const length = Math.min(x.length, y.length);
  return x.slice(0, length) > y.slice(0, length);
}

/** What came of a promise, in the words of the site: its last state, which may be another for each of those who made it. */
export function rawOutcome({ by, history = [] }: RawCommitment): string {
  const lastOf = (party: string) => history.filter((entry) => entry.for?.includes(party) ?? true).at(-1)?.state ?? 'not followed up';
  const [outcome = '', ...others] = new Set(by.map(lastOf));
  return others.length > 0 ? 'differs by party' : outcome.replace('unknown', 'not known');
}
