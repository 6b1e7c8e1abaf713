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

/** The folders of files that are there for the sake of others. */
const FOLDERS = ['people', 'countries', 'places', 'organisations', 'topics'] as const;

/**
 * Diagnostics for files that nothing uses: no briefing and no row of the register names them or has them in its text, and
 * nothing does that is itself used. `content` is whole: of a file that did not pass nobody knows what it uses.
 */
export function checkUnusedFiles(
  { briefings, register, people, places, countries, ...others }: Content,
  { appearances }: Archive,
): Diagnostic[] {
  const uses = new Map([
    ...people.map(({ id, data }) => [keyOf('people', id), keysOf(referencesOfPerson(data))] as const),
    ...places.map(({ id, data }) => [keyOf('places', id), keysOf(referencesOfPlace(data))] as const),
    ...countries.map(({ id, data }) => [keyOf('countries', id), keysOf(referencesOfCountry(data))] as const),
  ]);
  const used = new Set([
    ...appearances.keys(),
    ...briefings.flatMap(({ data }) => keysOf(referencesOfBriefing(data))),
    ...register.flatMap(({ data }) => keysOf(referencesOfRow(data))),
  ]);
  // A set is walked to its end, what is added on the way included.
  for (const key of used) for (const it of uses.get(key) ?? []) used.add(it);
  const content = { people, countries, places, ...others };
  return FOLDERS.flatMap((folder) =>
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

/** The key of a subject by its file: `person:anna-berg`. */
const keyOf = (folder: keyof Content, id: string): string => `${COLLECTIONS[folder].singular}:${id}`;

const keysOf = (references: Reference[]): string[] => references.flatMap(({ id, among }) => among.map((folder) => keyOf(folder, id)));
