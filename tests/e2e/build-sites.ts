import { spawnSync } from 'node:child_process';
import { BUILD_DAY, OFFLINE_ROOT_SITE, OFFLINE_SITE, ORIGIN, OWN_SITE, SITES } from './sites.ts';
import { writeBrowserWorld } from './world.ts';

/** Builds the sites that the tests of `published/` and the browser tests open. */
for (const { contentDir, others } of Object.values(SITES)) writeBrowserWorld(contentDir, others);
const variables = ({ base, outDir, contentDir }: { base: string; outDir: string; contentDir: string }) => ({
  BASE: base,
  OUT: outDir,
  CONTENT: contentDir,
});
/** Sites of invented content are the same whatever the settings and the day of this desk are. */
const fixed = { SITE: ORIGIN, SOURCE_DATE_EPOCH: String(Date.parse(BUILD_DAY) / 1000) };
const invented = [
  ...Object.values(SITES).map((site) => ({ ...variables(site), ...fixed, OFFLINE: '0' })),
  ...[OFFLINE_SITE, OFFLINE_ROOT_SITE].map((site) => ({ ...variables(site), ...fixed, OFFLINE: '1' })),
];
for (const env of [...invented, variables(OWN_SITE)]) {
  const { status } = spawnSync(process.execPath, ['src/commands/build.ts', '--silent'], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exit(status ?? 1);
}
