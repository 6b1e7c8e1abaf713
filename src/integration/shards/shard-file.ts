import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { sources } from './sources.ts';

/** The file at the top of a shard that says what it is. */
export const SHARD_FILE = 'shard.json';

const shardFile = z.strictObject({
  shard: z.strictObject({ number: z.int(), of: z.int() }),
  sources,
  /** What is known of each file, by its path as the cache of a build knows it; `by` is empty where a page is printed every time. */
  files: z.record(z.string(), z.strictObject({ by: z.string(), bytes: z.string() })),
});

export type ShardFile = z.infer<typeof shardFile>;

/** What the folder of a shard says of itself; undefined where it says nothing, or nothing that can be read. */
export function readShardFile(dir: string): ShardFile | undefined {
  try {
    return shardFile.parse(JSON.parse(readFileSync(join(dir, SHARD_FILE), 'utf8')));
  } catch {
    return undefined;
  }
}

/** The path of a file below the folder of a site: the cache of a build puts a slash before those of pages and cards. */
export const pathBelow = (path: string): string => path.replace(/^\//, '');
