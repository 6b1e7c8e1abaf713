import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Archive } from '../archive/archive.ts';
import { recordOf, registeredRecordOf } from './record.ts';

/** Pagefind's own user interfaces; the site has its own, so they are not published. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/**
 * Indexes the briefings of a built site and the visits of the register into its `pagefind/` folder, with Pagefind's scripts.
 * Returns how many visits there are. Throws with Pagefind's words if it fails.
 */
export async function writeSearchIndex(dir: string, archive: Archive): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(errors.join('\n'));
  for (const briefing of archive.briefings) {
    const sourcePath = `briefings/${briefing.id}/index.html`;
    const html = await readFile(join(dir, sourcePath), 'utf8');
    const added = await index.addHTMLFile({ sourcePath, content: recordOf(html, briefing, archive) });
    if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
  }
  for (const visit of archive.visits) {
    if (!visit.record) continue;
    const added = await index.addCustomRecord(registeredRecordOf(visit, archive));
    if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
  }
  const written = await index.getFiles();
  if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  for (const { path, content } of written.files.filter((file) => !UNUSED.test(file.path))) {
    const target = join(dir, 'pagefind', path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  await close();
  return archive.visits.length;
}
