import type { Archive } from '../../archive/model/archive.ts';
import type { Country, Entity, Person } from '../../archive/model/entity.ts';
import { functionOfTitle } from '../../archive/model/function-of-title.ts';
import { officesOn } from '../../archive/model/offices-held.ts';
import { slugOf } from '../../schemas/fields/key-and-id.ts';
import type { Day } from '../../schemas/fields/partial-day.ts';
import type { OfficeFunction } from '../../schemas/office.ts';
import { familyOf } from '../stubs.ts';
import type { Sentence } from './report-sentences.ts';
import { HONORIFIC, NAME, OFFICIAL, SPOKESPERSON, TITLE } from './titles.ts';

/** Somebody of a report. */
export interface Actor {
  id: string;
  name: string;
  family: string;
  /** The title of someone who has no file, as the report gives it. */
  title?: string | undefined;
  function: OfficeFunction;
  /** The id of the country or the organisation of the office; undefined where it is not told. */
  side?: string | undefined;
  /** The person of the archive; undefined for someone new. */
  known?: Person | undefined;
}

/** Something that is named in a sentence, at an offset of its plain text. */
export interface Mention {
  start: number;
  end: number;
  actor?: Actor | undefined;
  entity?: Exclude<Entity, Person> | undefined;
  /** Whether a country is named by its adjective. */
  isAdjective?: boolean | undefined;
}

/** Everyone and everything that a report names. */
export interface Cast {
  actors: Actor[];
  /** The mentions of each sentence, in order. */
  mentionsIn: (sentence: Sentence) => Mention[];
  countries: Map<string, Country>;
}

/** Finds everyone and everything in a report that the archive knows, and people with a title whom it does not know. */
export function makeCast(sentences: Sentence[], archive: Archive, day: Day): Cast {
  const text = sentences.map(({ plain }) => plain).join('\n');
  const people = peopleOf(text, archive, day);
  const known = people.map((person) => knownActor(person, day));
  const newcomers = findNewcomers(text, archive, known);
  const find = archive.nameFinders.forPeople(people);
  const adjectives = adjectivesOf(archive);
  const mentions = new Map(sentences.map((sentence) => [sentence, mentionsOf(sentence.plain)]));
  function mentionsOf(plain: string): Mention[] {
    const named = find(plain).flatMap(({ start, end, candidates }): Mention[] => {
      const persons = known.filter(({ known: person }) => person !== undefined && candidates.includes(person));
      const [entity] = candidates;
      if (persons.length > 0) return [{ start, end, actor: persons[0] }];
      return entity && entity.type !== 'person' ? [{ start, end, entity }] : [];
    });
    const fresh = newcomers.flatMap((actor) => spansOf(plain, [actor.name, actor.family]).map((span): Mention => ({ ...span, actor })));
    const spelt = known.flatMap((actor) => spansOf(unaccented(plain), surnamesOf(actor)).map((span): Mention => ({ ...span, actor })));
    const adjectival = [...adjectives].flatMap(([adjective, entity]) =>
      spansOf(plain, [adjective]).map((span): Mention => ({ ...span, entity, isAdjective: true })),
    );
    const royal = known.flatMap((actor) => royalSpansOf(plain, actor).map((span): Mention => ({ ...span, actor })));
    const all = [...named, ...fresh, ...spelt, ...royal, ...adjectival].sort((a, b) => a.start - b.start || b.end - a.end);
    return all.filter(
      ({ start, end }, at) =>
        !all.some((other, n) => n !== at && other.start <= start && other.end >= end && (n < at || other.end - other.start > end - start)),
    );
  }
  return { actors: [...known, ...newcomers], mentionsIn: (sentence) => mentions.get(sentence) ?? [], countries: archive.countries };
}

/** The people whom a text names in full, and those whose surname only one person in office has. */
function peopleOf(text: string, archive: Archive, day: Day): Person[] {
  const full = archive.nameFinders
    .forPeople([])(text)
    .flatMap(({ candidates }) => candidates.filter((it): it is Person => it.type === 'person'));
  const bare = unaccented(text);
  const spelt = [...archive.people.values()].filter(
    ({ name }) => unaccented(name) !== name && spansOf(bare, [unaccented(name)]).length > 0,
  );
  const named = new Set([...full, ...spelt]);
  const families = new Set([...named].map(({ family }) => family));
  const inOffice = Map.groupBy(
    [...archive.people.values()].filter((person) => officesOn(person, day).length > 0),
    ({ family }) => family,
  );
  for (const [family, holders] of inOffice) {
    const [only] = holders;
    if (only && holders.length === 1 && !families.has(family) && family.length > 2 && spansOf(text, [family]).length > 0) named.add(only);
  }
  return [...named];
}

function knownActor(person: Person, day: Day): Actor {
  const office = officesOn(person, day)[0] ?? person.offices.at(-1);
  return {
    id: person.id,
    name: person.name,
    family: person.family,
    function: office?.function ?? 'other',
    side: office?.country ?? office?.organisation,
    known: person,
  };
}

/** People with a title whom the archive does not know: `Ostrian Trade Minister Dele Okafor`, `Dele Okafor, the Ostrian trade minister`. */
function findNewcomers(text: string, archive: Archive, known: Actor[]): Actor[] {
  const adjectives = adjectivesOf(archive);
  const countries = new Map([...archive.countries.values()].flatMap((it) => [it.name, ...it.aliases].map((name) => [name, it] as const)));
  const side = `(?:(?:the )?(?<adjective>${alternatives([...adjectives.keys()])})|(?<country>${alternatives([...countries.keys()])})['’]s?) `;
  const title = `(?<title>${TITLE})`;
  const honorific = `(?:${HONORIFIC})?`;
  const patterns = [
    `(?:${side})?(?<title>${TITLE}|${SPOKESPERSON}) ${honorific}(?<name>${NAME})`,
    `(?<name>${NAME}), ${side}${title}`,
    `(?<name>${NAME}), (?:the )?${title} of (?:the )?(?<country>${alternatives([...countries.keys()])})`,
    // “A spokesman for the Varonian ministry, Oleg Tarin, said”
    `(?<title>${SPOKESPERSON}|${OFFICIAL}|${TITLE})(?: (?:of|for|to|on|in|at) (?:the )?(?:(?<adjective>${alternatives([...adjectives.keys()])})\\b)?[^,.;:“”]{0,60})?, ${honorific}(?<name>${NAME}),`,
  ].map((pattern) => new RegExp(pattern, 'gu'));
  const found = new Map<string, Actor>();
  for (const pattern of patterns)
    for (const { groups = {} } of text.matchAll(pattern)) {
      const { name = '', title: office = '', adjective, country } = groups;
      if (known.some((actor) => name.includes(actor.family)) || found.has(name) || archive.nameFinders.forPeople([])(name).length > 0)
        continue;
      const land = adjectives.get(adjective ?? '') ?? countries.get(country ?? '');
      found.set(name, { id: slugOf(name), name, family: familyOf(name), title: office, function: functionOfTitle(office), side: land?.id });
    }
  return [...found.values()].map((actor) => ({ ...actor, family: familyInUse(actor, text) }));
}

/** Where a ruler or a prince is named by the first name alone, behind a title of such a house: `Sheikh Khalid`. */
function royalSpansOf(plain: string, { name }: Actor): { start: number; end: number }[] {
  const [first = ''] = name.split(' ');
  const pattern = new RegExp(
    `(?<=\\b(?:Sheikh|Sheikha|Prince|Princess|King|Queen|Emir|Sultan) )${RegExp.escape(first)}(?![\\p{L}\\p{N}-]| \\p{Lu})`,
    'gu',
  );
  return [...plain.matchAll(pattern)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}

/** The part of a new name that the text uses by itself: the last word, or the first as in Chinese names. */
function familyInUse({ name, family }: Actor, text: string): string {
  const rest = text.replaceAll(name, '');
  const first = name.split(' ')[0] ?? '';
  return spansOf(rest, [family]).length === 0 && spansOf(rest, [first]).length > 0 ? first : family;
}

/** Other spellings of the surname: that of each alias, and those without accents. */
function surnamesOf({ known, family }: Actor): string[] {
  const aliases = known?.aliases.filter((alias) => alias.includes(' ')).map((alias) => alias.split(' ').at(-1) ?? '') ?? [];
  return [family, ...aliases].map(unaccented).filter((name) => name.length > 2);
}

/** A text without accents, of the same length; the text itself where that cannot be. */
function unaccented(text: string): string {
  const bare = text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll('ı', 'i');
  return bare.length === text.length ? bare : text;
}

const adjectivesOf = ({ countries }: Archive): Map<string, Country> => new Map([...countries.values()].map((it) => [it.adjective, it]));

const alternatives = (names: string[]): string =>
  names
    .sort((a, b) => b.length - a.length)
    .map((name) => RegExp.escape(name))
    .join('|') || '(?!)';

/** Where whole words stand in a text. */
function spansOf(text: string, words: string[]): { start: number; end: number }[] {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${alternatives([...new Set(words)])})(?![\\p{L}\\p{N}])`, 'gu');
  return [...text.matchAll(pattern)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}
