import type { PartialBriefing } from '../../schemas/briefing.ts';
import type { FieldFinding } from '../diagnostics/field-finding.ts';
import type { ParsedFile } from '../read/parsed-file.ts';
import { listOf } from '../read/salvage-fields.ts';

/** Checks the valid fields of one briefing: no former key is the present or former key of another entry in its list. */
export function checkFormerKeys(data: PartialBriefing): FieldFinding[] {
  return (['commitments', 'restatements', 'documents', 'quotes', 'figures'] as const).flatMap((field) => {
    const entries: { key: string; formerly: string[] }[] = listOf<{ key: string; formerly: string[] }>(data[field]);
    const reused = findNamesInUse(entries.map(({ key, formerly }, at) => ({ id: key, formerly, at })));
    return reused.map(({ entry, index }) => nameInUse([field, entry.at], index));
  });
}

/** Checks all files: no former id is the present or former id of another file in its folder. */
export function checkFormerIds(files: ParsedFile[]): { file: ParsedFile; finding: FieldFinding }[] {
  const entries = files.map((file) => {
    const { formerly } = file.fields;
    return { id: file.raw.id, formerly: Array.isArray(formerly) ? (formerly as string[]) : [], file };
  });
  const folders = Map.groupBy(entries, ({ file }) => file.raw.collection);
  return [...folders.values()].flatMap(findNamesInUse).map(({ entry: { file }, index }) => ({ file, finding: nameInUse([], index) }));
}

/** The former names that are in use already, as the present name of an entry or the former name of an earlier one, by their index. */
export function findNamesInUse<Entry extends { id: string; formerly: string[] }>(entries: Entry[]): { entry: Entry; index: number }[] {
  const names = new Set(entries.map(({ id }) => id));
  return entries.flatMap((entry) =>
    entry.formerly.flatMap((name, index) => {
      if (names.has(name)) return [{ entry, index }];
      names.add(name);
      return [];
    }),
  );
}

/** What an author is told about a former name that is in use. */
export const NAME_IN_USE = {
  problem: 'is in use, so it cannot lead here too',
  remedy: 'remove it here, or where else it stands',
} as const;

const nameInUse = (path: PropertyKey[], index: number): FieldFinding => ({ path: [...path, 'formerly', index], ...NAME_IN_USE });
