import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { homedir, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import type { OtherBrowser, Tab } from './tab.ts';

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

/**
 * Starts a Firefox without a window, with a new profile, and drives it over WebDriver BiDi. It refuses to start in a home that belongs to
 * somebody else, so it gets one.
 */
export async function startFirefox(executablePath: string): Promise<OtherBrowser> {
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
    newTab: async () => tabOf(await (await browser.createBrowserContext()).newPage()),
    close: async () => {
      await browser.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

async function tabOf(page: Page): Promise<Tab> {
  const problems: string[] = [];
  await page.setViewport({ width: 1280, height: 900 });
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  return {
    open: async (url) => {
      await page.goto(url);
    },
    back: async () => {
      await page.goBack();
    },
    read: async <Value>(expression: string) => (await page.evaluate(expression)) as Value,
    until: async (expression) => {
      await page.waitForFunction(expression, { polling: 50, timeout: 30_000 });
    },
    fill: (selector, text) => page.locator(selector).fill(text),
    pressEnter: async (selector) => {
      await page.focus(selector);
      await page.keyboard.press('Enter');
    },
    click: (selector) => page.locator(selector).click(),
    hover: (selector) => page.locator(selector).hover(),
    choose: async (selector, value) => {
      await page.select(selector, value);
    },
    errors: () => problems.splice(0),
    close: () => page.browserContext().close(),
  };
}
