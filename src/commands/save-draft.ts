import { join } from 'node:path';
import type { Archive } from '../archive/model/archive.ts';
import { showDrafts } from '../build-context.ts';
import type { NewFile } from '../drafting/stubs.ts';
import { readBuildInput } from '../integration/read-build-input.ts';
import { exitWith, settings } from '../settings.ts';
import { listDiagnostics } from '../validation/diagnostics/diagnostic.ts';
import { writeNewFiles } from './write-new-files.ts';

/** The line that says who is responsible for most briefings of an archive, or for the latest of equally many. */
export const bylineOf = ({ briefings }: Archive): string => {
  const counts = Map.groupBy(briefings, ({ byline }) => byline);
  return [...counts].sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? 'The desk';
};

/** Writes the files of a draft, the briefing first, and says what was written and what is left to mend. Writes nothing where one of them exists. */
export function saveDraft(files: NewFile[]): void {
  const existing = writeNewFiles(settings.contentDir, files);
  if (existing.length > 0) exitWith(`Nothing was written: ${existing.join(' and ')} ${existing.length > 1 ? 'exist' : 'exists'}.`);
  console.log(files.map(({ file }) => `Wrote ${join(settings.contentDir, file)}`).join('\n'));
  showDrafts(true);
  const written = new Set(files.map(({ file }) => file));
  const left = readBuildInput(settings.contentDir).diagnostics.filter(({ file }) => written.has(file));
  console.log(
    left.length > 0
      ? `\nLeft to mend:\n\n${listDiagnostics(left, { folder: settings.contentDir })}`
      : '\nLook at it with `npm run dev`; `npm run check` says what it lacks.',
  );
}
