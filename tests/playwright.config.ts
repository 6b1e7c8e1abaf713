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
  // A busy machine is slow.
  expect: { timeout: 20_000 },
  use: {
    baseURL: addressOf(SITES.root),
    launchOptions: { executablePath: chromiumPath(), args: CHROMIUM_ARGS },
  },
  globalSetup: './e2e/serve-sites.ts',
});
