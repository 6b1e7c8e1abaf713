import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { build, environmentOf, fingerprint, type Site } from '../build/site.ts';
import { lotsFor, tell, tries } from './seeded.ts';
import { builtFingerprint, makeTwoTexts } from './two-texts.ts';

const KILLS = tries(12);

/** Builds a site, and kills the build with all its processes after some milliseconds, unless it has ended. */
async function kill(site: Site, after: number): Promise<boolean> {
  const build = spawn(process.execPath, ['src/commands/build.ts'], { detached: true, stdio: 'ignore', env: environmentOf(site) });
  const end = once(build, 'exit');
  const hasEnded = await Promise.race([end.then(() => true), setTimeout(after, false)]);
  if (!hasEnded && build.pid !== undefined) process.kill(-build.pid, 'SIGKILL');
  await end;
  return !hasEnded;
}

test('a build that is killed at any moment leaves a whole site, and the next one makes the right site', async () => {
  const { next } = lotsFor('kills');
  const { site, cold, put } = makeTwoTexts('kills');
  const begin = performance.now();
  put(1);
  builtFingerprint(site);
  const duration = performance.now() - begin;

  for (let kills = 0; kills < KILLS; kills += 1) {
    const [before, after] = kills % 2 === 0 ? ([1, 0] as const) : ([0, 1] as const);
    put(after);
    const moment = ((kills + next()) / KILLS) * duration;
    const wasKilled = await kill(site, moment);
    const left = fingerprintLeft(site);
    tell(
      `killed after ${Math.round(moment)} of ${Math.round(duration)} ms: ${wasKilled ? '' : 'it had ended; '}${left === cold[before] ? 'the old site' : 'the new site'}`,
    );
    expect([cold[before], cold[after]]).toContain(left);
    expect(builtFingerprint(site)).toBe(cold[after]);
  }
});

test.each([0, 1, 2, 3])('a build that is killed before it moves its site for the time %i, counted from 0, leaves a whole site', (at) => {
  const { site, cold, put } = makeTwoTexts('killed-at-a-move');
  put(1);
  build(site, { NODE_OPTIONS: '--import ./tests/faults/kill-at-rename.mjs', KILL_AT: String(at) });
  expect(fingerprintLeft(site)).toBe(cold[0]);
  tell(`killed before move ${at}: ${existsSync(site.outDir) ? 'the old site is in its place' : 'the old site lies beside its place'}`);
  expect(builtFingerprint(site)).toBe(cold[1]);
});

/** The fingerprint of the site that a killed build left in its place, or beside it, from where the next one puts it back. */
const fingerprintLeft = ({ outDir }: Site): string => fingerprint(existsSync(outDir) ? outDir : join(dirname(outDir), '.dist-last'));
