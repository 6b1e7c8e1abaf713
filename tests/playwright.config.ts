import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, chromiumPath } from './e2e/chromium.ts';
import { addressOf, SITES } from './e2e/sites.ts';

export default defineConfig({
  testDir: './e2e',
  outputDir: './.out/playwright',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: 'line',
  // A busy machine is slow: axe alone took more than 30 seconds where others used both cores.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: addressOf(SITES.root),
    launchOptions: { executablePath: chromiumPath(), args: CHROMIUM_ARGS },
  },
  globalSetup: './e2e/serve-sites.ts',
});
