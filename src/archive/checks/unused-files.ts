import { COLLECTIONS, type Content } from '../../schemas/collections.ts';
import type { Diagnostic } from '../../validation/diagnostics/diagnostic.ts';
import {
  referencesOfBriefing,
  referencesOfCountry,
  referencesOfPerson,
  referencesOfPlace,
  referencesOfRow,
  type Reference,
} from '../../validation/rules/references.ts';
import type { Archive } from '../model/archive.ts';
import { SUBJECT_LISTS } from '../model/entities-by-id.ts';

/**
 * Finds files that nothing uses: no briefing, no row of the register and no used file refers to them, and no text mentions them.
 * The content must be complete, because what a file that did not pass refers to is unknown.
 */
export function checkUnusedFiles(
  { briefings, register, people, places, countries, ...others }: Content,
  { appearances }: Archive,
): Diagnostic[] {
  const references = new Map([
    ...people.map(({ id, data }) => [keyOf('people', id), keysOf(referencesOfPerson(data))] as const),
    ...places.map(({ id, data }) => [keyOf('places', id), keysOf(referencesOfPlace(data))] as const),
    ...countries.map(({ id, data }) => [keyOf('countries', id), keysOf(referencesOfCountry(data))] as const),
  ]);
  const used = new Set([
    ...appearances.keys(),
    ...briefings.flatMap(({ data }) => keysOf(referencesOfBriefing(data))),
    ...register.flatMap(({ data }) => keysOf(referencesOfRow(data))),
  ]);
  // The loop also visits the keys that it adds to the set on the way.
  for (const key of used) for (const next of references.get(key) ?? []) used.add(next);
  const content = { people, countries, places, ...others };
  return SUBJECT_LISTS.flatMap((folder) =>
    content[folder]
      .filter(({ id }) => !used.has(keyOf(folder, id)))
      .map(({ file }) => ({
        file,
        field: 'file',
        problem: 'is used by nothing: no briefing and no row of the register names it',
        remedy: 'name it where it belongs, or delete the file',
      })),
  );
}

/** The entity key of a file: `person:anna-berg`. */
const keyOf = (folder: keyof Content, id: string): string => `${COLLECTIONS[folder].singular}:${id}`;

const keysOf = (references: Reference[]): string[] => references.flatMap(({ id, among }) => among.map((folder) => keyOf(folder, id)));
