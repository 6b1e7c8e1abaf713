import { cpSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { build, bytesOf, environmentOf, makeSite, type Site } from '../build/site.ts';
import { editContent } from './content-edits.ts';
import { lotsFor, tries } from './seeded.ts';
import { coldFingerprint } from './two-texts.ts';

const ROUNDS = tries(4);
const ROUNDS_OF_SHARDS = tries(2);
const EDITS_A_ROUND = 12;
const SHARDS = [1, 2, 3];

/** Expects a site to be byte for byte what a build makes of the same content that knows of no other. */
function expectCold(site: Site, after: Map<string, Buffer>): void {
  coldFingerprint(site);
  const cold = bytesOf(site.outDir);
  expect([...after.keys()].sort()).toEqual([...cold.keys()].sort());
  expect([...cold].filter(([path, bytes]) => after.get(path)?.equals(bytes) !== true).map(([path]) => path)).toEqual([]);
}

test('a build after any edits makes byte for byte what one makes that knows of no other', () => {
  const lots = lotsFor('edits');
  const site = makeSite({ place: 'edits' });
  cpSync('tests/fixtures/full', site.contentDir, { recursive: true });
  coldFingerprint(site);
  for (let round = 0; round < ROUNDS; round += 1) {
    editContent(site, EDITS_A_ROUND, lots);
    expect(build(site)).toMatchObject({ status: 0 });
    expectCold(site, bytesOf(site.outDir));
  }
});

test('shards that are built again after any edits join to that site too', () => {
  const lots = lotsFor('edits of shards');
  const site = makeSite({ place: 'edits-of-shards' });
  const dir = dirname(site.contentDir);
  const joined = { ...site, outDir: join(dir, 'joined') };
  const folders = SHARDS.map((number) => join(dir, `shard-${number}`));
  cpSync('tests/fixtures/full', site.contentDir, { recursive: true });
  for (let round = 0; round <= ROUNDS_OF_SHARDS; round += 1) {
    if (round > 0) editContent(site, EDITS_A_ROUND, lots);
    for (const [at, outDir] of folders.entries()) expect(build({ ...site, outDir }, { SHARD: `${at + 1}/3` })).toMatchObject({ status: 0 });
    rmSync(joined.outDir, { recursive: true, force: true });
    const merge = spawnSync(process.execPath, ['src/commands/merge.ts', ...folders], { encoding: 'utf8', env: environmentOf(joined) });
    expect(merge).toMatchObject({ status: 0 });
    expectCold(site, bytesOf(joined.outDir));
  }
});
