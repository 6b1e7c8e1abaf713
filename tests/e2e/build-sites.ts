import { spawnSync } from 'node:child_process';
import { OFFLINE_SITE, SITES } from './sites.ts';

/** Builds the sites that the browser tests open. */
const sites = Object.values(SITES).map(({ base, outDir }) => ({ BASE: base, OUT: outDir }));
const offline = { BASE: OFFLINE_SITE.base, OUT: OFFLINE_SITE.outDir, CONTENT: OFFLINE_SITE.contentDir, OFFLINE: '1' };
for (const env of [...sites, offline]) {
  const { status } = spawnSync(process.execPath, ['src/commands/build.ts', '--silent'], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exit(status ?? 1);
}
