import { FUNCTIONS, type OfficeFunction } from '../../../src/schemas/office.ts';
import { makeCoiner, type Coined } from './coined.ts';
import type { Random } from './random.ts';

/** A term of office: whole years, from 1 January of the first to 31 December of the last. */
export interface Term {
  title: string;
  function: OfficeFunction;
  country: string;
  first: number;
  last: number;
}

export interface Person {
  id: string;
  name: string;
  family: string;
  given: Coined;
  surname: Coined;
  terms: Term[];
}

export interface Country {
  id: string;
  name: Coined;
  /** The language of its own name, which decides the script. */
  script: 'cyrillic' | 'arabic' | 'devanagari';
  capital: string;
}

export interface Place {
  id: string;
  name: Coined;
  country: string;
  latitude: number;
  longitude: number;
}

/** Everything that the briefings of an invented world are about. */
export interface Entities {
  countries: Country[];
  places: Place[];
  people: Person[];
  organisations: { id: string; name: string; short: string }[];
  topics: { id: string; name: string }[];
}

/** The years of the visits: a quarter of a century. */
export const YEARS = { first: 2001, last: 2025 };

const TITLES: Partial<Record<OfficeFunction, string>> = {
  'head of state': 'President',
  'head of government': 'Prime Minister',
  'deputy head of government': 'Deputy Prime Minister',
  'foreign minister': 'Minister of Foreign Affairs',
  minister: 'Minister of Trade',
  'deputy minister': 'Deputy Minister of Foreign Affairs',
  adviser: 'National Security Adviser',
  envoy: 'Special Envoy',
  ambassador: 'Ambassador',
  'military chief': 'Chief of the General Staff',
  legislator: 'Speaker of Parliament',
};

/** The offices that travel and receive most; every country has a holder of each in every year. */
const LINES: readonly OfficeFunction[] = ['head of state', 'head of government', 'foreign minister'];

const TOPICS_OF = ['Grain', 'Gas', 'Power', 'Water', 'Border', 'Rail', 'Harbour', 'Visa', 'Currency', 'Debt', 'Steel', 'Fishing'];
const TOPICS_ON = ['supply', 'transit', 'security', 'pricing'];
const UNIONS = ['Northern', 'Southern', 'Coastal', 'Highland', 'Lowland', 'Eastern'];
const KINDS_OF_UNION = ['Trade Union', 'Security Council', 'River Commission'];

/** Makes the entities of a world with so many briefings: more briefings, more countries and people, but not in proportion. */
export function makeEntities(briefings: number, random: Random): Entities {
  const coin = makeCoiner(random);
  const countries = Array.from({ length: Math.min(150, Math.round(3.8 * briefings ** 0.4)) }, (): Country => {
    const name = coin(2);
    return { id: slug(name.latin), name, script: random.pick(['cyrillic', 'arabic', 'devanagari'] as const), capital: '' };
  });
  const places = countries.flatMap((country) => placesOf(country, coin, random));
  return {
    countries,
    places,
    people: [
      ...countries.flatMap(({ id }) => LINES.flatMap((line) => holdersOf(id, line, coin, random))),
      ...countries.flatMap(({ id }) => othersOf(id, briefings / countries.length / 12, coin, random)),
    ],
    organisations: UNIONS.flatMap((part) =>
      KINDS_OF_UNION.map((kind) => ({
        id: slug(`${part} ${kind}`),
        name: `${part} ${kind}`,
        short: `${part} ${kind}`.replace(/[^A-Z]/g, ''),
      })),
    ),
    topics: TOPICS_OF.flatMap((of) => TOPICS_ON.map((on) => ({ id: slug(`${of} ${on}`), name: `${of} ${on}` }))),
  };
}

/** Some places of a country, its capital first, near each other on the globe. */
function placesOf(country: Country, coin: (syllables: number) => Coined, random: Random): Place[] {
  const around = { latitude: random.whole(-45, 65), longitude: random.whole(-170, 170) };
  const places = Array.from({ length: random.whole(1, 4) }, () => {
    const name = coin(3);
    const near = (degrees: number): number => Math.round((degrees + random.next() * 6 - 3) * 100) / 100;
    return {
      id: slug(name.latin),
      name,
      country: country.id,
      latitude: near(around.latitude),
      longitude: near(around.longitude),
    };
  });
  country.capital = places[0]?.id ?? '';
  return places;
}

/** Those who held one office of a country, one after the other, over all the years. */
function holdersOf(country: string, line: OfficeFunction, coin: (syllables: number) => Coined, random: Random): Person[] {
  const holders: Person[] = [];
  for (let first = YEARS.first; first <= YEARS.last;) {
    const last = Math.min(first + random.whole(4, 11), YEARS.last + 2);
    holders.push(personOf([{ title: TITLES[line] ?? line, function: line, country, first, last }], coin));
    first = last + 1;
  }
  return holders;
}

/** Holders of lesser offices, some of two in succession. */
function othersOf(country: string, count: number, coin: (syllables: number) => Coined, random: Random): Person[] {
  const lesser = FUNCTIONS.filter((it) => !LINES.includes(it) && it in TITLES);
  return Array.from({ length: Math.round(count) }, () => {
    const change = random.whole(YEARS.first + 3, YEARS.last - 3);
    const term = (first: number, last: number): Term => {
      const held = random.pick(lesser);
      return { title: TITLES[held] ?? held, function: held, country, first, last };
    };
    const all = random.chance(0.4) ? [term(YEARS.first, change), term(change + 1, YEARS.last + 2)] : [term(YEARS.first, YEARS.last + 2)];
    return personOf(all, coin);
  });
}

function personOf(terms: Term[], coin: (syllables: number) => Coined): Person {
  const [given, surname] = [coin(2), coin(3)];
  const name = `${given.latin} ${surname.latin}`;
  return { id: slug(name), name, family: surname.latin, given, surname, terms };
}

const slug = (text: string): string => text.toLowerCase().replaceAll(' ', '-');
