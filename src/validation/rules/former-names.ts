import type { PartialBriefing } from '../../schemas/briefing.ts';
import type { FieldFinding } from '../diagnostics/finding.ts';
import type { Draft } from '../read/parsed-file.ts';

/** Checks the former keys of one briefing, as far as its fields passed: none may be the key, present or former, of another entry. */
export function checkFormerKeys(data: PartialBriefing): FieldFinding[] {
  return (['commitments', 'quotes', 'figures'] as const).flatMap((field) => {
    const entries: { key: string; formerly: string[] }[] = data[field] ?? [];
    return claimsOf(entries.map(({ key: id, formerly }, at) => ({ id, formerly, at }))).map(({ entry, n }) => taken([field, entry.at], n));
  });
}

/** Checks the former ids of all files, each with its file: none may be the id, present or former, of another file of the folder. */
export function checkFormerIds(drafts: Draft[]): { draft: Draft; finding: FieldFinding }[] {
  const entries = drafts.map((draft) => {
    const { formerly } = draft.fields;
    return { id: draft.raw.id, formerly: Array.isArray(formerly) ? (formerly as string[]) : [], draft };
  });
  const folders = Map.groupBy(entries, ({ draft }) => draft.raw.collection);
  return [...folders.values()].flatMap(claimsOf).map(({ entry: { draft }, n }) => ({ draft, finding: taken([], n) }));
}

/** The former names, by entry and place in its list, that something else bears or has claimed before. */
export function claimsOf<Entry extends { id: string; formerly: string[] }>(entries: Entry[]): { entry: Entry; n: number }[] {
  const names = new Set(entries.map(({ id }) => id));
  return entries.flatMap((entry) =>
    entry.formerly.flatMap((name, n) => {
      if (names.has(name)) return [{ entry, n }];
      names.add(name);
      return [];
    }),
  );
}

/** What an author is told of a former name that something else bears or has claimed. */
export const TAKEN = {
  problem: 'is in use, so it cannot lead here too',
  remedy: 'remove it here, or where else it stands',
} as const;

const taken = (path: PropertyKey[], n: number): FieldFinding => ({ path: [...path, 'formerly', n], ...TAKEN });
