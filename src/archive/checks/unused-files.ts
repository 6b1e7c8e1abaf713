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
import type { LeftOutDraft } from '../../validation/rules/validate-content.ts';
import type { Archive } from '../model/archive.ts';
import { entityKey } from '../model/entity.ts';
import { SUBJECT_LISTS } from '../model/entities-by-id.ts';

/**
 * Finds files that nothing uses: no briefing, no row of the register and no used file refers to them, and no text mentions them.
 * The content must be complete, because what a file that did not pass refers to is unknown. What a draft that is left out needs is used.
 */
export function checkUnusedFiles(content: Content, archive: Archive, drafts: LeftOutDraft[] = []): Diagnostic[] {
  const used = usedKeys(content, archive, drafts);
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

/** The content without the files that only drafts need: their names would stand in the lists of the search. Complete, as above. */
export function withoutFilesOfDrafts(content: Content, archive: Archive, drafts: LeftOutDraft[]): Content {
  if (drafts.length === 0) return content;
  const used = usedKeys(content, archive, []);
  const kept = SUBJECT_LISTS.map((folder) => [folder, content[folder].filter(({ id }) => used.has(keyOf(folder, id)))]);
  return { ...content, ...(Object.fromEntries(kept) as Partial<Content>) };
}

/** The entity keys of all files that something uses. */
function usedKeys({ briefings, register, people, places, countries }: Content, archive: Archive, drafts: LeftOutDraft[]): Set<string> {
  const findNames = archive.nameFinders.forPeople([]);
  const references = new Map([
    ...people.map(({ id, data }) => [keyOf('people', id), keysOf(referencesOfPerson(data))] as const),
    ...places.map(({ id, data }) => [keyOf('places', id), keysOf(referencesOfPlace(data))] as const),
    ...countries.map(({ id, data }) => [keyOf('countries', id), keysOf(referencesOfCountry(data))] as const),
  ]);
  const used = new Set([
    ...archive.appearances.keys(),
    ...briefings.flatMap(({ data }) => keysOf(referencesOfBriefing(data))),
    ...register.flatMap(({ data }) => keysOf(referencesOfRow(data))),
    ...drafts.flatMap(({ fields }) => keysOf(referencesOfBriefing(fields))),
    ...drafts.flatMap(({ body }) => findNames(body).flatMap(({ candidates }) => candidates.map(entityKey))),
  ]);
  // The loop also visits the keys that it adds to the set on the way.
  for (const key of used) for (const next of references.get(key) ?? []) used.add(next);
  return used;
}

/** The entity key of a file: `person:anna-berg`. */
const keyOf = (folder: keyof Content, id: string): string => `${COLLECTIONS[folder].singular}:${id}`;

const keysOf = (references: Reference[]): string[] => references.flatMap(({ id, among }) => among.map((folder) => keyOf(folder, id)));
