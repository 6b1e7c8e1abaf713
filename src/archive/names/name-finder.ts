import type { Person, Subject } from '../model/subject.ts';

/** A name found in a text: the one subject that it means, or all that it could mean. */
export interface NameMatch {
  start: number;
  end: number;
  text: string;
  /** One subject, or several where the name is ambiguous. */
  candidates: Subject[];
}

/** Finds the names of known subjects in texts. */
export interface NameFinders {
  /** A finder for the text of a briefing in which these people have a part: knows their bare surnames too. */
  forPeople: (people: Person[]) => NameFinder;
}

export type NameFinder = (text: string) => NameMatch[];

/** A run of letters and digits, of which every name has one. */
const WORD = /[\p{L}\p{N}]+/gu;
/** What stands before or after a name that is only a part of a longer word. */
const JOINED_BEFORE = /[\p{L}\p{N}][-’]?$/u;
const JOINED_AFTER = /^-?[\p{L}\p{N}]/u;
/** A capitalised word or an initial before a surname, perhaps with a particle: part of a longer name, unless it is a title. */
const GIVEN_NAME =
  /(?:^|[^\p{L}])(?!(?:Mr|Mrs|Ms|Minister|President|Premier|Ambassador|General|Secretary)\s)\p{Lu}(?:[\p{L}’-]*|\.)\s(?:(?:von|van|de|del|da|di|bin|al|ul|el)\s)?$/u;
/** A capitalised word after a surname: the surname belongs to a street, a foundation, another name. */
const LONGER_NAME = /^\s\p{Lu}/u;

/** Makes the name finder of a whole archive, once. */
export function makeNameFinders(subjects: Subject[]): NameFinders {
  const known = new Map<string, Subject[]>();
  for (const subject of subjects) {
    for (const text of namesOf(subject)) known.set(text, [...(known.get(text) ?? []), subject]);
  }
  const full = byFirstWord([...known.keys()]);
  return {
    forPeople: (people) => {
      const surnames = Map.groupBy(people, ({ family }) => family);
      const bare = byFirstWord([...surnames.keys()]);
      return (text) => {
        const matches = find(full, text, (name) => known.get(name) ?? []);
        const free = find(bare, text, (name) => surnames.get(name) ?? []).filter(
          ({ start, end }) => !matches.some((it) => start < it.end && it.start < end) && !isPartOfName(text, start, end),
        );
        return [...matches, ...free].sort((a, b) => a.start - b.start);
      };
    },
  };
}

/** The names under which a subject is found in running text. */
function namesOf(subject: Subject): string[] {
  const short = subject.type === 'organisation' ? (subject.short ?? []) : [];
  const names = [subject.name, ...subject.aliases, ...subject.names.map(({ text }) => text)].concat(short);
  if (subject.type === 'person') return [...new Set(names.filter((name) => name.includes(' ') && name !== subject.family))];
  if (subject.type === 'topic') return [...new Set(names.flatMap((name) => [name, name.charAt(0).toLowerCase() + name.slice(1)]))];
  return [...new Set(names)];
}

/** A name, and at which of its letters its first word begins: mostly the first. */
interface Named {
  name: string;
  before: number;
}

/** The names that stand in a text, the longest that fits at each place. Names are looked up by their first word: there may be thousands. */
function find(names: Map<string, Named[]>, text: string, candidates: (name: string) => Subject[]): NameMatch[] {
  const matches: NameMatch[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const fits = ({ name, before }: Named): boolean => {
      const start = index - before;
      return start >= end && text.startsWith(name, start) && isWhole(text, start, start + name.length);
    };
    const found = names.get(word)?.find(fits);
    if (!found) continue;
    const start = index - found.before;
    end = start + found.name.length;
    matches.push({ start, end, text: found.name, candidates: candidates(found.name) });
  }
  return matches;
}

const byFirstWord = (names: string[]): Map<string, Named[]> =>
  Map.groupBy(
    names.toSorted((a, b) => b.length - a.length).map((name) => ({ name, before: Math.max(0, name.search(WORD)) })),
    ({ name }) => name.match(WORD)?.[0] ?? '',
  );

const isWhole = (text: string, start: number, end: number): boolean =>
  !JOINED_BEFORE.test(text.slice(0, start)) && !JOINED_AFTER.test(text.slice(end));

const isPartOfName = (text: string, start: number, end: number): boolean =>
  GIVEN_NAME.test(text.slice(0, start)) || LONGER_NAME.test(text.slice(end));
