import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { homedir, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';

const PLACES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** The path of a Firefox on this machine: that which `FIREFOX` names, else Debian's or the user's; undefined if there is none. */
export const firefoxPath = (): string | undefined => process.env['FIREFOX'] ?? PLACES.find((path) => existsSync(path) && !startsSnap(path));

/** Ubuntu's `/usr/bin/firefox` is a script that starts a snap, which cannot read a profile in the folder for temporary files. */
const startsSnap = (path: string): boolean => readFileSync(path).subarray(0, 5_000).includes('/snap/');

/** A Firefox that is driven over WebDriver BiDi. */
export interface Firefox {
  browser: Browser;
  close: () => Promise<void>;
}

/** Starts a Firefox without a window, with a new profile. It refuses to start in a home that belongs to somebody else, so it gets one. */
export async function startFirefox(executablePath: string): Promise<Firefox> {
  const home = mkdtempSync(join(tmpdir(), 'readout-firefox-'));
  const isRoot = userInfo().uid === 0;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    timeout: 90_000,
    env: { ...process.env, HOME: isRoot ? home : homedir() },
  });
  return {
    browser,
    close: async () => {
      await browser.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
