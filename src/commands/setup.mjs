/**
 * Brings a machine to where the project runs: installs what is missing, and says what to type where it cannot.
 * Plain JavaScript for any Node from 18 on, because it runs before anything is installed.
 * `--browser` also sees to a Chromium and to fonts for Urdu, Devanagari, Cyrillic and Chinese, for the tests.
 * `--then NAME …` runs the npm script of that name afterwards, `check …` the command `check.ts`, both with the Node that was installed: a shell
 * that has looked for a Node once goes on with the one it found.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runToEnd } from './run-to-end.mjs';

const STAMP = join('node_modules', '.readout-setup');
const windows = process.platform === 'win32';
const NPM = windows ? 'npm.cmd' : 'npm';
const NODE = join('node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');

/** Debian's fonts for the scripts of names, each with a file of it. That for Chinese is a small one: Noto's weighs 57 MB. */
const FONTS = {
  'fonts-noto-core': '/usr/share/fonts/truetype/noto/NotoSerifDevanagari-Regular.ttf',
  'fonts-droid-fallback': '/usr/share/fonts-droid-fallback/truetype/DroidSansFallback.ttf',
};

installPackages();
installBinaries();
checkNode();
const [what, ...args] = process.argv.slice(2);
if (what === '--browser') {
  installBrowser();
  installFonts();
} else if (what === '--then') {
  const [name, ...rest] = args;
  process.exitCode = await runToEnd(NPM, ['run', '--silent', name, '--', ...rest], { shell: windows });
} else if (what !== undefined) {
  process.exitCode = await runToEnd(NODE, [join('src', 'commands', `${what}.ts`), ...args]);
}

function installPackages() {
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wantedPackages()) return;
  say('Installing packages …');
  // `install`, not `ci`: the lock file may lack the binaries of a platform that its registry does not have.
  npm(['install', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(STAMP, wantedPackages()); // as npm left the lock file: it writes a new name of the project into it
}

function wantedPackages() {
  const hash = createHash('sha256').update(readFileSync('package.json')).update(readFileSync('package-lock.json'));
  return hash.update(`${process.platform} ${process.arch}`).digest('hex');
}

/** Installs the binaries for this platform that a package offers as optional and the lock file did not bring. */
function installBinaries() {
  const platform = `${process.platform}-${process.arch}`;
  const names = new RegExp(`(^|[-/])(${platform}|${platform.replace('win32', 'windows')})(-gnu|-msvc)?$`);
  const packages = installedPackages();
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => names.test(name) && !existsSync(join('node_modules', name)) && !existsSync(join(path, 'node_modules', name)))
      .map(([name, version]) => `${name}@${version}`),
  );
  if (missing.length === 0) return;
  say(`Installing for ${platform}: ${missing.join(' ')}`);
  try {
    npm(['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', ...missing]);
  } catch {
    stop(`A program for this machine could not be installed. Type:\n  npm install --no-save ${missing.join(' ')}`);
  }
}

/** What npm says that it installed; where that is lost or damaged, it looks again. */
function installedPackages() {
  const list = join('node_modules', '.package-lock.json');
  const read = () => {
    try {
      return JSON.parse(readFileSync(list, 'utf8')).packages;
    } catch {
      return undefined;
    }
  };
  const packages = read();
  if (packages) return packages;
  rmSync(list, { recursive: true, force: true });
  npm(['install', '--no-audit', '--no-fund', '--loglevel=error']);
  return read() ?? stop(`npm has left no list of packages in ${list}. Delete the folder node_modules and try again.`);
}

function checkNode() {
  try {
    execFileSync(NODE, ['--version'], { stdio: 'ignore' });
  } catch {
    stop('The Node that the project brings does not run. Type:\n  npm rebuild node\nor install Node 24 yourself.');
  }
}

function installBrowser() {
  if (findChromium()) return;
  say('Installing a Chromium for the browser tests …');
  attempt('npx', ['playwright', 'install', 'chromium']);
  if (findChromium()) return;
  if (process.platform === 'linux' && isRoot()) {
    attempt('apt-get', ['update', '-qq']);
    // The shell starts in half the time of the whole browser; it is what Playwright itself uses.
    for (const name of ['chromium-headless-shell', 'chromium']) {
      attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
      if (findChromium()) return;
    }
  }
  stop(
    'No Chromium was found and none could be installed. Do one of these:\n' +
      '  npx playwright install --with-deps chromium\n' +
      '  sudo apt-get install chromium\n' +
      '  CHROMIUM=/path/to/chrome npm test',
  );
}

/** The Chromium of `tests/e2e/chromium.ts`, in the same order; it must be able to start. */
function findChromium() {
  const { chromium } = createRequire(join(process.cwd(), 'package.json'))('playwright');
  const debian = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/google-chrome'];
  return [process.env.CHROMIUM, chromium.executablePath(), ...debian].find((path) => {
    if (!path || !existsSync(path)) return false;
    try {
      execFileSync(path, ['--version'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
}

function installFonts() {
  const missing = Object.keys(FONTS).filter((name) => !existsSync(FONTS[name]));
  if (process.platform !== 'linux' || !isRoot() || missing.length === 0) return;
  say('Installing fonts for Urdu, Devanagari, Cyrillic and Chinese …');
  attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing]);
}

function npm(args) {
  execFileSync(NPM, args, { stdio: 'inherit', shell: windows });
}

/** Runs a command that may fail; what it failed to bring is looked for afterwards. */
function attempt(command, args) {
  try {
    execFileSync(command, args, { stdio: ['ignore', 'ignore', 'ignore'], timeout: 600_000, shell: windows });
  } catch {
    // Looked for by the caller.
  }
}

function isRoot() {
  return process.getuid?.() === 0;
}

function say(text) {
  console.log(text);
}

function stop(text) {
  console.error(`\n${text}\n`);
  process.exit(1);
}
