import { basename, join } from 'node:path';
import { readArchive } from '../archive/read-archive.ts';
import { formatLetters } from '../schemas/letter.ts';
import { settings } from '../settings.ts';
import { judgeHistory } from './judge-history.ts';
import { textChanges } from './history.ts';

/** Names the briefings whose text was changed after publication without a word to the reader. Silent where there is no history. */
const { briefings } = readArchive(settings.contentDir).archive;
const letters = judgeHistory(
  textChanges('.', join(settings.contentDir, 'briefings')).map((change) => ({ ...change, id: basename(change.path, '.md') })),
  briefings,
);
if (letters.length > 0) {
  console.error(formatLetters(letters));
  process.exit(1);
}
