import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from '../build/site.ts';
import { busyOf, type Run } from './measure-command.ts';
import { buildSite, copyProject, forgetBuilds, runCommand, SCRATCH } from './scratch-project.ts';
import { formatTable, round } from './table.ts';
import { writeWorld } from './world/world.ts';

/**
 * Builds a world as a whole and in shards, one after another, each as cold as on a machine of its own; prints what each took, and whether the
 * joined site is the whole one. Throws where it is not.
 */
export async function benchShards(size: number, divisions: number[]): Promise<void> {
  const folder = join(SCRATCH, `${size}-shards`);
  const contentDir = join(folder, 'content');
  const reading = join(folder, 'reading.bin');
  const wholeDir = join(folder, 'whole');
  rmSync(folder, { recursive: true, force: true });
  copyProject();
  writeWorld(contentDir, size);
  forgetBuilds(wholeDir);
  const whole = await buildSite(contentDir, wholeDir, true);
  const site = fingerprint(wholeDir);
  console.log(`whole: ${round(busyOf(whole))} processor seconds`);
  const read = await runCommand(['save-reading', reading], contentDir, wholeDir, true);
  console.log(`reading: ${round(busyOf(read))} processor seconds`);
  const rows: (string | number)[][] = [];
  for (const of of divisions) {
    const shards: Run[] = [];
    const dirs = Array.from({ length: of }, (_, at) => join(folder, `shard-${at + 1}-of-${of}`));
    for (const [at, dir] of dirs.entries()) {
      forgetBuilds(dir);
      shards.push(await runCommand(['build'], contentDir, dir, true, { SHARD: `${at + 1}/${of}`, READING: reading }));
    }
    const joinedDir = join(folder, 'joined');
    forgetBuilds(joinedDir);
    const merge = await runCommand(['merge', ...dirs], contentDir, joinedDir, true, { READING: reading });
    if (fingerprint(joinedDir) !== site) throw new Error(`The site of ${of} shards is not the whole one.`);
    const busy = shards.map(busyOf);
    const longest = Math.max(...busy);
    const sum = busy.reduce((total, it) => total + it, 0);
    const path = busyOf(read) + longest + busyOf(merge);
    rows.push([
      of,
      ...[sum, longest, busyOf(merge), busyOf(read) + sum + busyOf(merge), path].map(round),
      percent(busyOf(whole) / (of * longest)),
      percent(busyOf(whole) / (of * path)),
    ]);
    console.log(JSON.stringify(rows.at(-1)), busy.map(round).join(' '));
    for (const dir of dirs) rmSync(dir, { recursive: true });
  }
  console.log(
    formatTable(
      [
        'shards',
        'all shards',
        'longest shard',
        'joining',
        'all machines',
        'longest way',
        'efficiency of shards, goal for 8: 60 %',
        'of the whole way',
      ],
      rows,
    ),
  );
}

const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;
