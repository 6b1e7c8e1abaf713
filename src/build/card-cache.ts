import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeWhole } from './write-whole.ts';

/** Pictures of earlier builds, by what they show. */
export interface CardCache {
  /** Puts the picture of `values` at `file`; makes it first, and keeps it, where it is not there yet. */
  put(values: unknown, file: string, make: () => Promise<Uint8Array>): Promise<'made' | 'found'>;
}

/** The pictures of one look in a folder; those of other looks are thrown away. A look is any text that changes with how pictures are made. */
export async function openCardCache(root: string, look: string): Promise<CardCache> {
  const ofLook = hashOf(look);
  const dir = join(root, ofLook);
  await mkdir(dir, { recursive: true });
  const others = (await readdir(root)).filter((name) => name !== ofLook);
  await Promise.all(others.map((name) => rm(join(root, name), { recursive: true, force: true })));
  return {
    async put(values, file, make) {
      const kept = join(dir, `${hashOf(JSON.stringify(values))}.png`);
      const result = existsSync(kept) ? 'found' : 'made';
      if (result === 'made') await writeWhole(kept, await make());
      await mkdir(dirname(file), { recursive: true });
      await copyFile(kept, file);
      return result;
    },
  };
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);
