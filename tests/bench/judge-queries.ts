import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { OWN_SITE } from '../e2e/sites.ts';

const JUDGED = 'tests/archive-content/search-queries.test.ts';

/** Prints, for each kind of judged query, how often the right briefing is first or among the first three, from a build of this archive. */
export function judgeQueries(): void {
  if (!existsSync(JUDGED)) return;
  if (!existsSync(OWN_SITE.outDir)) {
    const env = { ...process.env, BASE: OWN_SITE.base, OUT: OWN_SITE.outDir };
    spawnSync(process.execPath, ['src/commands/build.ts', '--silent'], { stdio: 'inherit', env });
  }
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts', '--project', 'own', JUDGED];
  spawnSync(process.execPath, args, { stdio: 'inherit' });
}
