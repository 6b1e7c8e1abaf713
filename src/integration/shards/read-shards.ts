import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../list-files.ts';
import { pathBelow, readShardFile, SHARD_FILE, type ShardFile } from './shard-file.ts';
import { differenceOf, type Sources } from './sources.ts';

/** A folder with a shard, and what its file says of it. */
export interface ShardFolder extends ShardFile {
  dir: string;
}

/** What a build makes of folders that are to be joined: all shards of a site, or else what is wrong with them. */
export function readShards(dirs: readonly string[], here: Sources): { shards: ShardFolder[]; problems: string[] } {
  const read = dirs.map((dir) => ({ dir, file: readShardFile(dir) }));
  const shards = read.flatMap(({ dir, file }) => (file ? [{ dir, ...file }] : []));
  const unread = read.flatMap(({ dir, file }) => (file ? [] : [notAShard(dir)]));
  const problems = [...unread, ...shards.flatMap((it) => [...checkSources(it, here), ...checkFiles(it)]), ...checkNumbers(shards)];
  return { shards, problems };
}

const notAShard = (dir: string): string =>
  existsSync(join(dir, SHARD_FILE))
    ? `${dir} has a ${SHARD_FILE} that cannot be read: copy the shard again, or build it again.`
    : `${dir} is no shard, for it has no ${SHARD_FILE}: name the folders that builds with SHARD= made.`;

export const nameOf = ({ dir, shard: { number, of } }: ShardFolder): string => `Shard ${number} of ${of} (${dir})`;

function checkSources(shard: ShardFolder, here: Sources): string[] {
  const difference = differenceOf(shard.sources, here);
  if (difference === undefined) return [];
  return [
    `${nameOf(shard)} does not fit what is here, for ${difference}: build all shards and join them from one commit, with the same settings.`,
  ];
}

/** A shard has the files that its list has, no fewer and no more. */
function checkFiles(shard: ShardFolder): string[] {
  const listed = new Set(Object.keys(shard.files).map(pathBelow));
  const found = new Set(listFiles(shard.dir, (name) => !name.startsWith('.readout') && name !== SHARD_FILE));
  return [
    ...named([...listed.difference(found)], (files) => `${nameOf(shard)} lacks ${files}: copy the shard again, or build it again.`),
    ...named([...found.difference(listed)], (files) => `${nameOf(shard)} has files that no build put there: ${files}. Move them away.`),
  ];
}

/** As many files as a letter names. */
const FEW = 3;

function named(files: string[], letter: (files: string) => string): string[] {
  const more = files.length > FEW ? ` and ${files.length - FEW} more` : '';
  return files.length === 0 ? [] : [letter(files.slice(0, FEW).join(', ') + more)];
}

/** All shards of one division of the site are there, each once. */
function checkNumbers(shards: ShardFolder[]): string[] {
  const [first] = shards;
  if (!first) return [];
  const { of } = first.shard;
  const other = shards.find(({ shard }) => shard.of !== of);
  if (other) return [`${nameOf(first)} and ${nameOf(other)} divide the site differently: build all with the same number after the slash.`];
  const byNumber = Map.groupBy(shards, ({ shard }) => shard.number);
  return Array.from({ length: of }, (_, at) => at + 1).flatMap((number) => {
    const [one, second] = byNumber.get(number) ?? [];
    if (!one) return [`Shard ${number} of ${of} is missing: build it with SHARD=${number}/${of}, and name its folder too.`];
    return second ? [`${nameOf(one)} and ${nameOf(second)} are the same shard: name one of them.`] : [];
  });
}
