import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, chromiumPath } from '../e2e/chromium.ts';

export default defineConfig({
  testDir: '.',
  outputDir: '../.out/playwright-hosts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: 'line',
  // A busy machine is slow.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: { launchOptions: { executablePath: chromiumPath(), args: CHROMIUM_ARGS } },
  globalSetup: './serve-hosts.ts',
});
