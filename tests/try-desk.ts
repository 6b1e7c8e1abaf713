import { spawnSync } from 'node:child_process';
import { cpSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * Runs npm scripts of this project as another desk: in a copy in a temporary folder, with its content and a name and an address of its own.
 * `npm run test:desk -- tests/fixtures/african-union test:unit test:e2e`; without scripts, all tests.
 */
const [content, ...scripts] = process.argv.slice(2);
if (content === undefined) throw new Error('Name the folder of the other desk’s content, such as tests/fixtures/african-union.');

const dir = mkdtempSync(join(tmpdir(), 'readout-desk-'));
const { stdout } = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { encoding: 'utf8' });
for (const file of stdout.split('\0').filter((path) => path !== '' && (!path.startsWith('content/') || path === 'content/README.md'))) {
  mkdirSync(dirname(join(dir, file)), { recursive: true });
  cpSync(file, join(dir, file));
}
cpSync(content, join(dir, 'content'), { recursive: true });
linkTree('node_modules', join(dir, 'node_modules'));

const settings = join(dir, 'src/site.ts');
writeFileSync(
  settings,
  readFileSync(settings, 'utf8')
    .replaceAll(/^ {2}(name|shortName): '[^']*'/gm, "  $1: 'AU Desk'")
    .replaceAll(/(https:\/\/|@)[\w.-]+(?=',\n)/g, '$1desk.example'),
);
const git = (...args: string[]) => spawnSync('git', ['-c', 'user.name=Desk', '-c', 'user.email=desk@desk.example', ...args], { cwd: dir });
git('init', '-q');
git('add', '-A');
git('commit', '-qm', 'Begin');

for (const script of scripts.length > 0 ? scripts : ['test:all']) {
  const { status } = spawnSync('npm', ['run', '--silent', script], { cwd: dir, stdio: 'inherit' });
  if (status === 0) continue;
  console.error(`\n${script} failed in ${dir}, which is kept.\n`);
  process.exit(status ?? 1);
}
rmSync(dir, { recursive: true });

/** Links the files of a folder into another, as far as both are on one disk; nothing changes a package in place. Caches are left out. */
function linkTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.name === '.cache' || entry.name === '.astro') continue;
    if (entry.isDirectory()) linkTree(source, target);
    else if (entry.isSymbolicLink()) cpSync(source, target, { verbatimSymlinks: true });
    else
      try {
        linkSync(source, target);
      } catch {
        cpSync(source, target);
      }
  }
}
