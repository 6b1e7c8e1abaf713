import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/** The path of the Chromium that `src/commands/setup.mjs` found or installed; looks in the same order. Throws if there is none. */
export function chromiumPath(): string {
  const debian = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/google-chrome'];
  const found = [process.env['CHROMIUM'], chromium.executablePath(), ...debian].find((path) => path !== undefined && existsSync(path));
  if (!found) throw new Error('There is no Chromium: run `npm test`, which installs one.');
  return found;
}

/** Options with which Chromium runs as root in a container and makes no requests of its own. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
