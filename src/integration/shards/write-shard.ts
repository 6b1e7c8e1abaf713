import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintOf } from '../../fingerprint.ts';
import { listFiles } from '../../list-files.ts';
import type { Shard } from '../../settings.ts';
import type { Artefacts } from '../cache/artefacts.ts';
import { pathBelow, SHARD_FILE, type ShardFile } from './shard-file.ts';
import type { Sources } from './sources.ts';

/** Leaves in a folder only the files of a shard: whoever joins the shards makes the rest of the site once. */
export function removeOthers(dir: string, own: ReadonlySet<string>): void {
  const kept = new Set([...own].map(pathBelow));
  for (const file of listFiles(dir)) if (!kept.has(file)) rmSync(join(dir, file));
}

/** Writes what a shard is, when its files are in the folder: those that were `made` in a way that the cache knows, and others. */
export function writeShardFile(dir: string, shard: Shard, sources: Sources, made: Artefacts): void {
  const files = listFiles(dir).map((file) => {
    const known = [`/${file}`, file].find((path) => made.has(path));
    const artefact = known === undefined ? undefined : made.get(known);
    return [known ?? `/${file}`, artefact ?? { by: '', bytes: fingerprintOf(readFileSync(join(dir, file))) }] as const;
  });
  writeFileSync(join(dir, SHARD_FILE), JSON.stringify({ shard, sources, files: Object.fromEntries(files) } satisfies ShardFile));
}
