import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Archive } from '../archive/archive.ts';
import { recordOf } from './record.ts';

/**
 * Indexes the briefings of a built site into its `pagefind/` folder, with Pagefind's own scripts.
 * Returns how many there are. Throws with Pagefind's words if it fails.
 */
export async function writeSearchIndex(dir: string, { briefings }: Archive): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'en', writePlayground: false });
  if (!index) throw new Error(errors.join('\n'));
  for (const briefing of briefings) {
    const sourcePath = `briefings/${briefing.id}/index.html`;
    const html = await readFile(join(dir, sourcePath), 'utf8');
    const added = await index.addHTMLFile({ sourcePath, content: recordOf(html, briefing) });
    if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
  }
  const written = await index.writeFiles({ outputPath: join(dir, 'pagefind') });
  if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  await close();
  return briefings.length;
}
