import { nearestWord } from '../validation/diagnostics/nearest-word.ts';
import { foldedWords, foldLetters } from '../archive/names/fold-letters.ts';
import type { Entity, Person } from '../archive/model/entity.ts';

/** What a name that somebody typed can mean. */
export interface NameChoice<Kind extends Entity> {
  /** Those that are called so: one, or several of one name. */
  called: Kind[];
  /** Those whose names begin alike or are spelt nearly so; empty where some are called so. */
  near: Kind[];
}

/** The most that are offered for a name that nobody has. */
const MOST_OFFERED = 9;

/** Finds whom or what a typed name means, in any script: by id, name, alias, name in another language, or surname. */
export function matchName<Kind extends Entity>(entities: Iterable<Kind>, typed: string): NameChoice<Kind> {
  const all = [...entities];
  const wanted = foldLetters(typed.trim());
  const whole = all.filter((entity) => entity.id === typed.trim() || namesOf(entity).some((name) => foldLetters(name) === wanted));
  const called = whole.length > 0 ? whole : all.filter((it) => it.type === 'person' && surnamesOf(it).includes(wanted));
  return { called, near: called.length > 0 || wanted === '' ? [] : nearTo(all, typed).slice(0, MOST_OFFERED) };
}

/** All names of an entity, in every script. */
const namesOf = (entity: Entity): string[] => [
  entity.name,
  ...('short' in entity && entity.short !== undefined ? [entity.short] : []),
  ...(entity.type === 'country' ? [entity.adjective] : []),
  ...entity.aliases,
  ...entity.names.map(({ text }) => text),
];

/** The surname, and the last word of each name in another script. */
const surnamesOf = ({ family, names }: Person): string[] =>
  [family, ...names.map(({ text }) => text.split(' ').at(-1) ?? '')].map(foldLetters);

function nearTo<Kind extends Entity>(all: Kind[], typed: string): Kind[] {
  const words = foldedWords(typed);
  const begin = (name: string) => {
    const known = foldedWords(name);
    return words.every((word) => known.some((other) => other.startsWith(word)));
  };
  const beginning = all.filter((entity) => namesOf(entity).some(begin));
  if (beginning.length > 0) return beginning;
  const byName = new Map(all.flatMap((entity) => namesOf(entity).map((name) => [foldLetters(name), entity] as const)));
  for (const entity of all) if (entity.type === 'person') byName.set(foldLetters(entity.family), entity);
  const guess = nearestWord(foldLetters(typed), byName.keys());
  const found = guess === undefined ? undefined : byName.get(guess);
  return found ? [found] : [];
}
