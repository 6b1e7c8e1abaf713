import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from '../../settings.ts';

/** What beside `src/` decides how a page is printed. */
const BESIDE = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/**
 * A text that changes with everything but the content by which a page is printed: code, styles, words, packages, settings, Node;
 * and with the files of other folders that are named.
 */
export function codeOfBuild(...others: string[]): string {
  const files = ['src', ...others]
    .flatMap((folder) => readdirSync(folder, { withFileTypes: true, recursive: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const hash = createHash('sha256').update(JSON.stringify([settings, process.versions]));
  for (const file of [...BESIDE, ...files]) hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}
