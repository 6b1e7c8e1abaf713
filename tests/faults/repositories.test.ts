import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { publishAndCorrect } from '../build/publish-and-correct.ts';
import { environmentOf, write, type Site } from '../build/site.ts';
import { makeRepository } from '../unit/make-repository.ts';
import { tell } from './seeded.ts';

const root = mkdtempSync(join(tmpdir(), 'readout-git-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

interface Repository {
  dir: string;
  site: Site;
  git: (...args: string[]) => void;
  commitAll: (day: string, message: string) => void;
}

/** A repository in a new folder, whose content has a briefing that was corrected after it was published. */
function repository(name: string, below = ''): Repository {
  const dir = join(root, name);
  const site = { contentDir: join(dir, below, 'content'), outDir: join(dir, 'dist') };
  mkdirSync(dirname(site.contentDir), { recursive: true });
  cpSync('tests/fixtures/world', site.contentDir, { recursive: true });
  const { git, commitAll } = makeRepository(dir);
  writeFileSync(join(dir, '.gitignore'), 'dist\n.dist-*\n');
  publishAndCorrect(site, commitAll);
  return { dir, site, git, commitAll };
}

const TO_COME = 'a last commit of a day to come';

/** What may be the case with a repository, and what a build then knows: the history, or a sentence that says why it does not. */
const CASES: Record<
  string,
  [knows: 'history' | RegExp | undefined, make: (name: string) => Repository & { env?: Record<string, string> }]
> = {
  'an ordinary one': ['history', repository],
  'below folders with letters, spaces and quotation marks': ['history', (name) => repository(name, 'данные/a “b” "c"')],
  'content with changes that nobody committed': [
    'history',
    (name) => {
      const made = repository(name);
      write(made.site, 'people/anna-berg.yaml', (text) => `${text}note: She sails.\n`);
      return made;
    },
  ],
  'a detached head': ['history', (name) => after(repository(name), ({ git }) => git('checkout', '--detach'))],
  'a branch without a commit': [undefined, (name) => after(repository(name), ({ git }) => git('checkout', '--orphan', 'new'))],
  'a repository without a commit': [
    undefined,
    (name) =>
      after(repository(name), ({ dir }) => {
        rmSync(join(dir, '.git'), { recursive: true });
        makeRepository(dir);
      }),
  ],
  'no repository': [undefined, (name) => after(repository(name), ({ dir }) => rmSync(join(dir, '.git'), { recursive: true }))],
  'no git': [/git is not installed/, (name) => ({ ...repository(name), env: { PATH: '/nowhere' } })],
  'a shallow clone': [
    /only the latest commits/,
    (name) => {
      const from = repository(`${name}-from`);
      execFileSync('git', ['clone', '-q', '--depth=1', `file://${from.dir}`, join(root, name)]);
      return { ...from, dir: join(root, name), site: siteIn(join(root, name)) };
    },
  ],
  'a second work tree': [
    'history',
    (name) => {
      const from = repository(`${name}-from`);
      from.git('worktree', 'add', '-b', 'other', join(root, name));
      return { ...from, dir: join(root, name), site: siteIn(join(root, name)) };
    },
  ],
  'a repository whose folder is elsewhere': [
    'history',
    (name) =>
      after(repository(name), ({ dir }) => {
        renameSync(join(dir, '.git'), join(root, `${name}-git`));
        writeFileSync(join(dir, '.git'), `gitdir: ${join(root, `${name}-git`)}\n`);
      }),
  ],
  'a `.git` that leads nowhere': [
    /git cannot read the history/,
    (name) =>
      after(repository(name), ({ dir }) => {
        rmSync(join(dir, '.git'), { recursive: true });
        writeFileSync(join(dir, '.git'), 'gitdir: /nowhere\n');
      }),
  ],
  'a head that git cannot read': [
    /git cannot read the history/,
    (name) => after(repository(name), ({ dir }) => writeFileSync(join(dir, '.git/HEAD'), 'nothing')),
  ],
  'lost objects': [
    /git cannot read the history/,
    (name) =>
      after(repository(name), ({ dir }) => {
        for (const folder of readdirSync(join(dir, '.git/objects')).filter((it) => it.length === 2))
          rmSync(join(dir, '.git/objects', folder), { recursive: true });
      }),
  ],
  'a merge that is not done': [
    'history',
    (name) =>
      after(repository(name), ({ git, site, commitAll }) => {
        git('checkout', '-b', 'other', 'HEAD~1');
        write(site, 'topics/trade.yaml', (text) => `${text}note: Trade.\n`);
        commitAll('2026-11-02', 'Note');
        git('checkout', '-');
        git('merge', '--no-commit', '--no-ff', 'other');
      }),
  ],
  'a locked index': ['history', (name) => after(repository(name), ({ dir }) => writeFileSync(join(dir, '.git/index.lock'), ''))],
  'settings that change what git prints': [
    'history',
    (name) =>
      after(repository(name), ({ dir }) =>
        appendFileSync(
          join(dir, '.git/config'),
          '[core]\n\tquotePath = true\n\tpager = nothing\n\tautocrlf = true\n[color]\n\tui = always\n[log]\n\tshowSignature = true\n\tdecorate = full\n\tdate = relative\n\tfollow = true\n[diff]\n\trenames = copies\n\tnoprefix = true\n\texternal = false\n[format]\n\tpretty = oneline\n',
        ),
      ),
  ],
  'variables that name another repository': [
    'history',
    (name) => ({
      ...repository(name),
      env: { GIT_DIR: '/nowhere', GIT_WORK_TREE: '/nowhere', GIT_INDEX_FILE: '/nowhere/index', GIT_TRACE: '1' },
    }),
  ],
  'another owner': [
    'history',
    (name) =>
      after(repository(name), ({ dir }) => {
        if (process.getuid?.() === 0) execFileSync('chown', ['-R', '65534', dir]);
      }),
  ],
  [TO_COME]: [
    /a day to come/,
    (name) =>
      after(repository(name), ({ commitAll, site }) => {
        write(site, 'people/anna-berg.yaml', (text) => `${text}note: She sails.\n`);
        commitAll('2099-01-01', 'Note');
      }),
  ],
};

const siteIn = (dir: string): Site => ({ contentDir: join(dir, 'content'), outDir: join(dir, 'dist') });

function after(made: Repository, change: (made: Repository) => unknown): Repository {
  change(made);
  return made;
}

/** What a build reads of a repository before it prints: how many briefings have versions, and what it would say of the history. */
const READ = `
const { readBuildInput } = await import('./src/integration/read-build-input.ts');
const { historyProblem } = await import('./src/integration/history-problem.ts');
const { diagnostics, archive } = readBuildInput(process.env.CONTENT);
const versions = archive.versions.size;
console.log(JSON.stringify({ diagnostics, today: archive.today, versions, problem: historyProblem(process.env.CONTENT, '2026-12-01') }));
`;

test.each(Object.entries(CASES))('of %s a build knows the history, or says why not', (name, [knows, make]) => {
  const { site, env } = make(`case ${Object.keys(CASES).indexOf(name)}`);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', READ], {
    encoding: 'utf8',
    env: { ...environmentOf(site), ...env },
  });
  expect([status, stderr]).toEqual([0, '']);
  const read = JSON.parse(stdout) as { diagnostics: unknown[]; today: string; versions: number; problem?: string };
  tell(`${name}: today is ${read.today}, ${read.versions} briefing with versions; ${read.problem ?? 'nothing is said'}`);
  expect(read.diagnostics).toEqual([]);
  expect(read.versions).toBe(knows === 'history' || name === TO_COME ? 1 : 0);
  if (knows instanceof RegExp) expect(read.problem).toMatch(knows);
  else expect(read.problem).toBeUndefined();
});
