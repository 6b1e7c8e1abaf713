import { spawnSync } from 'node:child_process';
import { SITES } from './sites.ts';

/** Builds the sites that the browser tests read. */
for (const { base, outDir } of Object.values(SITES)) {
  const { status } = spawnSync(process.execPath, ['src/commands/build.ts', '--silent'], {
    stdio: 'inherit',
    env: { ...process.env, BASE: base, OUT: outDir },
  });
  if (status !== 0) process.exit(status ?? 1);
}
