import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { NewFile } from '../drafting/stubs.ts';

/**
 * Writes files that are new, and none of them where one exists: then the paths of those are returned. Lines end as they do in the
 * files beside them.
 */
export function writeNewFiles(contentDir: string, files: NewFile[]): string[] {
  const existing = files.map(({ file }) => join(contentDir, file)).filter((path) => existsSync(path));
  if (existing.length > 0) return existing;
  for (const { file, text } of files) {
    const path = join(contentDir, file);
    mkdirSync(dirname(path), { recursive: true });
    // The flag refuses a file that was written since it was looked for.
    writeFileSync(path, endsLinesInCrLf(path) ? text.replaceAll('\n', '\r\n') : text, { flag: 'wx' });
  }
  return [];
}

function endsLinesInCrLf(path: string): boolean {
  const beside = readdirSync(dirname(path)).find((name) => extname(name) === extname(path));
  return beside !== undefined && readFileSync(join(dirname(path), beside), 'utf8').includes('\r\n');
}
