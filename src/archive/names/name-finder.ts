import { entityKey, type Person, type Entity } from '../model/entity.ts';

/** A name found in a text, and the entities that it can mean. */
export interface NameMatch {
  start: number;
  end: number;
  text: string;
  /** One entity, or several where the name is ambiguous. */
  candidates: Entity[];
}

/** Makes name finders for the briefings of an archive. */
export interface NameFinders {
  /** A finder for the text of a briefing in which these people take part: it also knows their surnames alone. */
  forPeople: (people: Person[]) => NameFinder;
  /** The entities by key. */
  entities: ReadonlyMap<string, Entity>;
  /** All names and what they name: as long as it is the same, the same texts name the same. */
  names: string;
}

/** Finds the names of known entities in a text, in order and without overlaps. */
export type NameFinder = (text: string) => NameMatch[];

/** A run of letters and digits; every name has at least one. */
const WORD = /[\p{L}\p{N}]+/gu;
/** What precedes or follows a name that is only part of a longer word. */
const JOINED_BEFORE = /[\p{L}\p{N}][-’]?$/u;
const JOINED_AFTER = /^-?[\p{L}\p{N}]/u;
/** A capitalised word or an initial before a surname, perhaps with a particle: part of a longer name, unless it is a title. */
const GIVEN_NAME =
  /(?:^|[^\p{L}])(?!(?:Mr|Mrs|Ms|Minister|President|Premier|Ambassador|General|Secretary)\s)\p{Lu}(?:[\p{L}’-]*|\.)\s(?:(?:von|van|de|del|da|di|bin|al|ul|el)\s)?$/u;
/** A capitalised word after a surname: the surname belongs to a street, a foundation or another name. */
const LONGER_NAME = /^\s\p{Lu}/u;

/** Makes the name finders of an archive, once for all its entities. */
export function makeNameFinders(entities: Entity[]): NameFinders {
  const entitiesByName = new Map<string, Entity[]>();
  for (const entity of entities) {
    for (const name of namesOf(entity)) entitiesByName.set(name, [...(entitiesByName.get(name) ?? []), entity]);
  }
  const fullNames = indexByFirstWord([...entitiesByName.keys()]);
  return {
    entities: new Map(entities.map((entity) => [entityKey(entity), entity])),
    names: JSON.stringify([...entitiesByName].map(([name, named]) => [name, named.map(entityKey)])),
    forPeople: (people) => {
      const peopleBySurname = Map.groupBy(people, ({ family }) => family);
      const surnames = indexByFirstWord([...peopleBySurname.keys()]);
      return (written) => {
        // A name may run over the end of a line, or have a no-break space in it.
        const text = written.replaceAll(/\s/g, ' ');
        const matches = findNames(fullNames, text, (name) => entitiesByName.get(name) ?? []).filter(
          ({ start, end, text: name, candidates }) => name.includes(' ') || !candidates.every(isPerson) || !isPartOfName(text, start, end),
        );
        const surnameMatches = findNames(surnames, text, (name) => peopleBySurname.get(name) ?? []).filter(
          ({ start, end }) => !matches.some((match) => start < match.end && match.start < end) && !isPartOfName(text, start, end),
        );
        return [...matches, ...surnameMatches].sort((a, b) => a.start - b.start);
      };
    },
  };
}

const isPerson = ({ type }: Entity): boolean => type === 'person';

/** The names by which an entity is found in running text. */
function namesOf(entity: Entity): string[] {
  const short = entity.type === 'organisation' ? (entity.short ?? []) : [];
  const names = [entity.name, ...entity.aliases, ...entity.names.map(({ text }) => text)].concat(short);
  // Some people have one name alone: Suharto.
  if (entity.type === 'person')
    return [...new Set(names.filter((name) => (name.includes(' ') ? name !== entity.family : name === entity.name)))];
  if (entity.type === 'topic') return [...new Set(names.flatMap((name) => [name, name.charAt(0).toLowerCase() + name.slice(1)]))];
  return [...new Set(names)];
}

/** A name, and the index in it at which its first word begins; usually 0. */
interface IndexedName {
  name: string;
  wordStart: number;
}

/** Finds names in a text, the longest that fits at each place. The index is by first word, because there may be thousands of names. */
function findNames(names: Map<string, IndexedName[]>, text: string, candidatesOf: (name: string) => Entity[]): NameMatch[] {
  const matches: NameMatch[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const fits = ({ name, wordStart }: IndexedName): boolean => {
      const start = index - wordStart;
      return start >= end && text.startsWith(name, start) && isWhole(text, start, start + name.length);
    };
    const longest = names.get(word)?.find(fits);
    if (!longest) continue;
    const start = index - longest.wordStart;
    end = start + longest.name.length;
    matches.push({ start, end, text: longest.name, candidates: candidatesOf(longest.name) });
  }
  return matches;
}

/** Groups names by their first word, the longest first in each group. */
const indexByFirstWord = (names: string[]): Map<string, IndexedName[]> =>
  Map.groupBy(
    names.toSorted((a, b) => b.length - a.length).map((name) => ({ name, wordStart: Math.max(0, name.search(WORD)) })),
    ({ name }) => name.match(WORD)?.[0] ?? '',
  );

/** What stands before an offset, as far as a name can reach: whole texts would take time that grows with the square of their length. */
const before = (text: string, offset: number): string => text.slice(Math.max(0, offset - 80), offset);

const isWhole = (text: string, start: number, end: number): boolean =>
  !JOINED_BEFORE.test(before(text, start)) && !JOINED_AFTER.test(text.slice(end));

const isPartOfName = (text: string, start: number, end: number): boolean =>
  GIVEN_NAME.test(before(text, start)) || LONGER_NAME.test(text.slice(end));
