import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, chromiumPath } from '../e2e/chromium.ts';
import { findProgram, INSTANCES, SITES } from './hosts.ts';

export default defineConfig({
  testDir: '.',
  outputDir: '../.out/playwright-hosts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: 'line',
  use: { launchOptions: { executablePath: chromiumPath(), args: CHROMIUM_ARGS } },
  webServer: INSTANCES.filter(({ host }) => findProgram(host)).map(({ host, site, port }) => ({
    command: `node tests/hosts/serve.ts ${host} ${site}`,
    cwd: '../..',
    url: `http://localhost:${port}${SITES[site].base}`,
    reuseExistingServer: false,
    stderr: host === 'python' ? ('ignore' as const) : ('pipe' as const), // it tells of every request
  })),
});
