import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { UnlessMade } from '../../search/write-index.ts';
import { takeOver } from './link-or-copy.ts';
import { writeWhole } from './write-atomically.ts';

/** Of what the folders of the last build were made, and what came of it. */
type Made = Partial<Record<string, { of: string; files: string }>>;

/**
 * Takes folders over from the last site, which lies in `site`, into the `next`: those that were made of the same things by the same code, and that
 * nobody has changed since. The others are made, and remembered.
 */
export const unlessMade =
  (site: string, next: string, recordFile: string, code: string): UnlessMade =>
  async (folder, things, make) => {
    const of = hash().update(code).update(JSON.stringify(things)).digest('hex');
    const record = existsSync(recordFile) ? (JSON.parse(readFileSync(recordFile, 'utf8')) as Made) : {};
    const last = filesIn(join(site, folder));
    if (record[folder]?.of === of && record[folder].files === last.hash) {
      for (const path of last.paths) {
        mkdirSync(dirname(join(next, folder, path)), { recursive: true });
        takeOver(join(site, folder, path), join(next, folder, path));
      }
      return;
    }
    await make();
    await writeWhole(recordFile, JSON.stringify({ ...record, [folder]: { of, files: filesIn(join(next, folder)).hash } }));
  };

/** The files below a folder, and a text that changes with their names and bytes. */
function filesIn(folder: string): { paths: string[]; hash: string } {
  const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  const paths = entries
    .filter((it) => it.isFile())
    .map((it) => relative(folder, join(it.parentPath, it.name)))
    .sort();
  const all = hash();
  for (const path of paths) all.update(`\0${path}\0`).update(readFileSync(join(folder, path)));
  return { paths, hash: all.digest('hex') };
}

const hash = () => createHash('sha256');
