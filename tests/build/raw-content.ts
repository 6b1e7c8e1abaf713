import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';

/** The content folder as this test reads it by itself, without a line of the project's own reading or judging. */

/** A year alone is a number to YAML. */
type RawDate = string | number;

interface RawVisit {
  visitors: { person: string; office?: string }[];
  stops: { place: string }[];
  from?: RawDate;
  planned?: RawDate;
}

export interface RawBriefing {
  id: string;
  published: string;
  visit: RawVisit;
  commitments?: unknown[];
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

/** Every two countries with a visit between them, of a briefing or of the register: `pakistan-russia`. */
export function rawPairs(): Set<string> {
  const countryOf = (place: string) => String(yamlOf('places', place)['country']);
  const briefed = rawBriefings().flatMap(({ visit }) =>
    visit.visitors.flatMap(({ person, office }) => visit.stops.map(({ place }) => [sentBy(person, office, visit), countryOf(place)])),
  );
  const registered = rawRows().map((row) => [row['country'] ?? '', row['place'] ? countryOf(row['place']) : (row['to'] ?? '')]);
  return new Set([...briefed, ...registered].filter(([a, b]) => a !== b).map((pair) => pair.sort().join('-')));
}

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
