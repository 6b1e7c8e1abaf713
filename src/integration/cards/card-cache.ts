import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintOf } from '../../fingerprint.ts';
import { makeFolder, readFileIfAny, writeFileWhole } from '../output/write-file-whole.ts';

/** The pictures that earlier builds drew, for whatever site. */
export interface CardCache {
  /** The picture of what a fingerprint stands for; it is drawn, and kept, unless an undamaged one is there. */
  pictureOf: (values: string, draw: () => Promise<Buffer>) => Promise<Buffer>;
}

/** A kept picture bears the fingerprints of the values that it shows and of its own bytes in its name. */
const NAME = /^([\w-]{43})\.([\w-]{43})\.png$/;

/** Opens the pictures of one look, a fingerprint, in a folder; those of other looks are removed. */
export function openCardCache(root: string, look: string): CardCache {
  const dir = join(root, look);
  makeFolder(dir);
  for (const name of readdirSync(root)) if (name !== look) rmSync(join(root, name), { recursive: true, force: true });
  const kept = new Map(
    readdirSync(dir).flatMap((name) => {
      const [, values, bytes] = NAME.exec(name) ?? [];
      return values && bytes ? [[values, { file: join(dir, name), bytes }]] : [];
    }),
  );
  return {
    pictureOf: async (values, draw) => {
      const known = kept.get(values);
      const before = known && readFileIfAny(known.file);
      if (before && fingerprintOf(before) === known.bytes) return before;
      const picture = await draw();
      await writeFileWhole(join(dir, `${values}.${fingerprintOf(picture)}.png`), picture);
      return picture;
    },
  };
}
