import { basename } from 'node:path';
import { readArchive } from '../archive/load/read-archive.ts';
import { formatLetters } from '../validation/diagnostics/diagnostic.ts';
import { settings } from '../settings.ts';
import { judgeHistory } from './check-corrections.ts';
import { textChanges } from './changed-briefings.ts';

/** Names the briefings whose text was changed after publication without a word to the reader. Silent where there is no history. */
const { archive } = readArchive(settings.contentDir);
const letters = judgeHistory(
  textChanges(settings.contentDir, 'briefings', archive).map((change) => ({ ...change, id: basename(change.path, '.md') })),
  archive.briefings,
);
if (letters.length > 0) {
  console.error(formatLetters(letters));
  process.exit(1);
}
