import { functionOfTitle } from '../archive/model/function-of-title.ts';
import type { Archive } from '../archive/model/archive.ts';
import type { Country, Organisation, Person, Place } from '../archive/model/entity.ts';
import { slugOf } from '../schemas/fields/key-and-id.ts';
import { isPartialDay, nearestDay, type PartialDay } from '../schemas/fields/partial-day.ts';
import { citiesCalled } from './known-cities.ts';
import { matchName } from './match-name.ts';
import type { NewPerson } from './stubs.ts';

/** What an answer can mean: something the archive knows, something new, one of several things, or nothing. */
export type Reading<Known, New> =
  { known: Known } | { new: New } | { choices: { id: string; name: string }[]; remedy: string } | { problem: string };

/** A place without a file. */
export interface NewPlace {
  name: string;
  country: string;
  latitude: number;
  longitude: number;
}

type Names = Pick<Archive, 'people' | 'countries' | 'places' | 'organisations'>;

const hasLatin = (name: string): boolean => /\p{Script=Latin}/u.test(name) && slugOf(name) !== '';

/** Reads a name of a person in any script, or `name, title, country or organisation` for someone new. */
export function readPerson(typed: string, archive: Names): Reading<Person, NewPerson> {
  const [name = '', title = '', side = ''] = typed.split(',').map((part) => part.trim());
  const choice = choose(matchName(archive.people.values(), name), title !== '', 'write the id; for someone new, “name, title, country”');
  if (choice) return choice;
  if (title === '' || side === '') return { problem: `nobody here is called “${name}”: for someone new write “name, title, country”` };
  if (!hasLatin(name)) return { problem: `“${name}” needs a name in Latin letters too; the other one goes to \`names:\` in the new file` };
  if (archive.people.has(slugOf(name))) return { problem: `people/${slugOf(name)}.yaml exists: write its id, or another name` };
  const sides = [...archive.countries.values(), ...archive.organisations.values()];
  const { called, near } = matchName<Country | Organisation>(sides, side);
  const [office] = called;
  if (called.length !== 1 || !office) {
    const hint = near.length > 0 ? `did you mean ${near.map(({ name: other }) => other).join(' or ')}?` : newCountry;
    return { problem: `no one country or organisation here is called “${side}”: ${hint}` };
  }
  return {
    new: {
      name,
      title: titleAsKnown(title, office.id, archive),
      side: office.type === 'country' ? { country: office.id } : { organisation: office.id },
    },
  };
}

const newCountry = 'give --country "name, adjective, two-letter code" for a new one';

/** Reads a name of a place, or `name, country` for a new one, with its coordinates where the list of cities lacks it. */
export function readPlace(typed: string, archive: Names): Reading<Place, NewPlace> {
  const [name = '', country = '', latitude, longitude] = typed.split(',').map((part) => part.trim());
  const choice = choose(matchName(archive.places.values(), name), country !== '', 'write the id; for a new place, “name, country”');
  if (choice) return choice;
  if (!hasLatin(name)) return { problem: `“${name}” needs a name in Latin letters too; the other one goes to \`names:\` in the new file` };
  if (country === '') {
    const guess = citiesCalled(name)[0];
    return { problem: `no place here is called “${name}”: for a new one write “${name}, ${guess?.country ?? 'country'}”` };
  }
  const { called } = matchName(archive.countries.values(), country);
  const [land] = called;
  if (called.length !== 1 || !land) return { problem: `no one country here is called “${country}”: ${newCountry}` };
  const [city] = citiesCalled(name, land.iso);
  const at = latitude !== undefined && longitude !== undefined ? { latitude: Number(latitude), longitude: Number(longitude) } : city;
  if (!at || Number.isNaN(at.latitude) || Number.isNaN(at.longitude))
    return {
      problem: `the list of cities has no ${name} in ${land.name}: write “${name}, ${country}, latitude, longitude”, such as 39.77, 64.42`,
    };
  return { new: { name, country: land.id, latitude: at.latitude, longitude: at.longitude } };
}

/** Reads the days of a visit: `2021-04-06`, `2021-04`, `6 April 2021`, or two of them with “to” between. */
export function readDays(typed: string): { from: PartialDay; to?: PartialDay } | { problem: string } {
  const [first = '', last, ...more] = typed.split(/\s+to\s+|\s*(?:\.\.|–|\/)\s*/).map((part) => part.trim());
  const from = readDay(first);
  const to = last === undefined ? undefined : readDay(last);
  if (from === undefined || more.length > 0 || (last !== undefined && to === undefined))
    return { problem: `“${typed}” is no date: write 2021-04-06, 2021-04 or 2021, or two with “to” between them` };
  if (to !== undefined && to < from) return { problem: `“${typed}” ends before it begins` };
  return { from, ...(to !== undefined && { to }) };
}

const readDay = (text: string): PartialDay | undefined => (isPartialDay(text) ? text : nearestDay(text));

/** The reading of a match, unless nobody is called so. `isNew` says that the answer describes something new, so nearly equal names do not count. */
function choose<Kind extends Person | Place>(
  { called, near }: { called: Kind[]; near: Kind[] },
  isNew: boolean,
  remedy: string,
): { known: Kind } | { choices: { id: string; name: string }[]; remedy: string } | undefined {
  const [only] = called;
  if (only && called.length === 1) return { known: only };
  const offered = called.length > 0 ? called : isNew ? [] : near;
  return offered.length > 0 ? { choices: offered.map(({ id, name }) => ({ id, name })), remedy } : undefined;
}

/** The title of an office as the archive writes it for others of the same country and function, or else as it was typed. */
function titleAsKnown(title: string, side: string, { people }: Names): string {
  const wanted = functionOfTitle(title);
  if (['other', 'minister', 'deputy minister', 'adviser', 'envoy', 'legislator', 'military chief'].includes(wanted)) return title;
  const titles = [...people.values()]
    .flatMap(({ offices }) => offices)
    .filter((office) => office.function === wanted && (office.country ?? office.organisation) === side)
    .map((office) => office.title);
  const counts = Map.groupBy(titles, (it) => it);
  return [...counts].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? title;
}
