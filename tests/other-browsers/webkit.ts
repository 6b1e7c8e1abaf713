import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Builder, By, Key, until, type WebDriver } from 'selenium-webdriver';
import { DriverService } from 'selenium-webdriver/remote/index.js';
import type { OtherBrowser, Tab } from './tab.ts';

const DRIVER = '/usr/bin/WebKitWebDriver';
const SCREEN = '/usr/bin/Xvfb';

/** The path of WebKit's own small browser, if it, its driver and a screen that nobody sees are on this machine, as Debian installs them. */
export const webkitPath = (): string | undefined =>
  existsSync(DRIVER) && existsSync(SCREEN) ? globSync('/usr/lib/*/webkit2gtk-4.1/MiniBrowser')[0] : undefined;

/** Starts what WebKit needs to be driven over WebDriver: a screen that nobody sees, and a home in which it keeps nothing of before. */
export async function startWebkit(executablePath: string): Promise<OtherBrowser> {
  const home = mkdtempSync(join(tmpdir(), 'readout-webkit-'));
  const screen = spawn(SCREEN, ['-displayfd', '1', '-screen', '0', '1400x1000x24'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const display = `:${await firstLine(screen)}`;
  const service = new DriverService.Builder(DRIVER)
    .setLoopback(true)
    .setEnvironment({ ...process.env, HOME: home, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' })
    .build();
  const address = await service.start(90_000);
  return {
    newTab: async () => {
      const options = { binary: executablePath, args: ['--automation'] };
      const capabilities = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options };
      return tabOf(await new Builder().usingServer(address).withCapabilities(capabilities).build());
    },
    close: async () => {
      await service.kill();
      screen.kill();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

async function firstLine({ stdout }: ChildProcess): Promise<string> {
  if (!stdout) throw new Error('The screen has no output.');
  const [chunk] = (await once(stdout, 'data')) as [Buffer];
  return chunk.toString().trim();
}

function tabOf(driver: WebDriver): Tab {
  const find = (selector: string) => driver.wait(until.elementLocated(By.css(selector)), 30_000, selector, 50);
  const read = async <Value>(expression: string): Promise<Value> =>
    driver.executeAsyncScript<Value>(`const done = arguments[0]; Promise.resolve(${expression}).then(done);`);
  const show = (selector: string) =>
    driver.executeScript(`arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })`, find(selector));
  return {
    open: (url) => driver.get(url),
    back: () => driver.navigate().back(),
    read,
    until: async (expression) => {
      await driver.wait(() => read<boolean>(expression), 30_000, expression, 50);
    },
    fill: async (selector, text) => {
      await find(selector).clear();
      await find(selector).sendKeys(text);
    },
    pressEnter: (selector) => find(selector).sendKeys(Key.ENTER),
    // Its driver says of what is in a `details` that it cannot be clicked.
    click: (selector) => driver.executeScript('arguments[0].click()', find(selector)),
    hover: async (selector) => {
      await show(selector);
      await driver
        .actions()
        .move({ origin: find(selector) })
        .perform();
    },
    // Its lists of options are windows of the system, in which the driver cannot click.
    choose: (selector, value) =>
      driver.executeScript(
        `arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('change', { bubbles: true }));`,
        find(selector),
        value,
      ),
    errors: () => [],
    close: () => driver.quit(),
  };
}
