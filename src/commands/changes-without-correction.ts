import type { Briefing } from '../archive/model/briefing.ts';
import type { Diagnostic } from '../validation/diagnostics/diagnostic.ts';
import type { TextChange } from './text-changes.ts';

/** Diagnostics for changes of a briefing's text after the day of its publication that no correction and no `updated` of that day or later tells of. */
export function changesWithoutCorrection(
  changes: (TextChange & { id: string })[],
  briefings: Pick<Briefing, 'id' | 'file' | 'published' | 'updated' | 'corrections'>[],
): Diagnostic[] {
  const byId = new Map(briefings.map((briefing) => [briefing.id, briefing]));
  return changes.flatMap(({ id, commit, day }) => {
    const briefing = byId.get(id);
    if (!briefing || day <= briefing.published) return [];
    const told = [...briefing.corrections.map(({ date }) => date), briefing.updated ?? ''];
    if (told.some((date) => date >= day)) return [];
    return [
      {
        file: briefing.file,
        field: 'corrections',
        problem: `the text was changed on ${day}, after its publication, and no note says so (commit ${commit})`,
        remedy:
          'write what was changed and why into `corrections`; if only spelling was mended, end the commit’s message with `Typo-only: yes`',
      },
    ];
  });
}
