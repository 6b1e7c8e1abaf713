import { basename } from 'node:path';
import { readArchive } from '../archive/load/read-and-check.ts';
import { formatDiagnostics } from '../validation/diagnostics/diagnostic.ts';
import { settings } from '../settings.ts';
import { changesWithoutCorrection } from './changes-without-correction.ts';
import { textChanges } from './text-changes.ts';

/** Names the briefings whose text was changed after publication without a word to the reader. Silent where there is no history. */
const { archive } = readArchive(settings.contentDir);
const diagnostics = changesWithoutCorrection(
  textChanges(settings.contentDir, 'briefings', archive).map((change) => ({ ...change, id: basename(change.path, '.md') })),
  archive.briefings,
);
if (diagnostics.length > 0) {
  console.error(formatDiagnostics(diagnostics, settings.contentDir));
  process.exit(1);
}
