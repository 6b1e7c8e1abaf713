import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../cache/write-atomically.ts';

/** Pictures of earlier builds, by what they show. */
export interface CardCache {
  /** The picture of `values`; where it is not there yet, it is made, and kept. */
  pictureOf(values: unknown, make: () => Promise<Uint8Array>): Promise<Uint8Array>;
}

/** The pictures of one look in a folder; those of other looks are thrown away. A look is any text that changes with how pictures are made. */
export async function openCardCache(root: string, look: string): Promise<CardCache> {
  const ofLook = hashOf(look);
  const dir = join(root, ofLook);
  await mkdir(dir, { recursive: true });
  const others = (await readdir(root)).filter((name) => name !== ofLook);
  await Promise.all(others.map((name) => rm(join(root, name), { recursive: true, force: true })));
  return {
    async pictureOf(values, make) {
      const kept = join(dir, `${hashOf(JSON.stringify(values))}.png`);
      if (existsSync(kept)) return readFile(kept);
      const picture = await make();
      await writeWhole(kept, picture);
      return picture;
    },
  };
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);
