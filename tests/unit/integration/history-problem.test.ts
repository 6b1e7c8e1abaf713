import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { historyProblem } from '../../../src/integration/history-problem.ts';
import { readHistory } from '../../../src/archive/history/read-history.ts';
import { makeContent } from '../make-content.ts';
import { makeFolder, saveFile } from '../make-folder.ts';
import { makeRepository } from '../make-repository.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

function repositoryWith(...days: string[]): string {
  const dir = makeFolder([]);
  const { commitAll } = makeRepository(dir);
  for (const day of days) {
    saveFile(dir, 'briefings/a.md', day);
    commitAll(day, 'Change');
  }
  return dir;
}

it('nothing is said where the history is whole, or where there is no repository', () => {
  expect(historyProblem(repositoryWith('2026-01-01'), '2026-01-02')).toBeUndefined();
  expect(historyProblem(makeFolder([]), '2026-01-02')).toBeUndefined();
});

it('a shallow clone is named, with what to type', () => {
  const clone = makeFolder([]);
  execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${repositoryWith('2026-01-01', '2026-01-02')}`, clone]);
  expect(historyProblem(clone, '2026-01-03')).toContain('git fetch --unshallow');
});

it('a machine without git is named', () => {
  const dir = repositoryWith('2026-01-01');
  vi.stubEnv('PATH', makeFolder([]));
  expect(historyProblem(dir, '2026-01-02')).toContain('git is not installed');
});

it.each([
  ['core.bare', 'true'],
  ['core.worktree', '/'],
])('a repository that knows nothing of its files is named: %s', (name, value) => {
  const dir = repositoryWith('2026-01-01');
  execFileSync('git', ['-C', dir, 'config', name, value === '/' ? makeFolder([]) : value]);
  expect(historyProblem(dir, '2026-01-02')).toContain('look for `core.bare` and `core.worktree`');
});

it('a git that ends without a word is named', () => {
  const dir = repositoryWith('2026-01-01');
  const bin = makeFolder([{ file: 'git', text: '#!/bin/sh\nexit 3\n' }]);
  chmodSync(join(bin, 'git'), 0o755);
  vi.stubEnv('PATH', bin);
  expect(historyProblem(dir, '2026-01-02')).toContain('git ended with 3');
});

it('what git itself says is passed on', () => {
  const dir = makeFolder([]);
  mkdirSync(join(dir, '.git'));
  expect(historyProblem(dir, '2026-01-02')).toMatch(/not a git repository/);
});

/** Removes an object of a repository, which is named as git names one. */
function lose(dir: string, name: string): void {
  const hash = execFileSync('git', ['rev-parse', name], { cwd: dir, encoding: 'utf8' }).trim();
  rmSync(join(dir, '.git/objects', hash.slice(0, 2), hash.slice(2)));
}

it.each(['HEAD', 'HEAD~1', 'HEAD~1:briefings'])('a history that git cannot read is named: without %s', (name) => {
  const dir = repositoryWith('2026-01-01', '2026-01-02', '2026-01-03');
  lose(dir, name);
  expect(historyProblem(dir, '2026-01-04')).toMatch(/git cannot read the history: .|git lacks earlier texts/);
});

it.each([['replace'], ['grafts']])('what stands in for commits is named, because it is not followed: %s', (how) => {
  const dir = repositoryWith('2026-01-01', '2026-01-02');
  const hash = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: dir, encoding: 'utf8' });
  if (how === 'grafts') saveFile(dir, '.git/info/grafts', hash);
  else execFileSync('git', ['replace', '--graft', 'HEAD'], { cwd: dir, stdio: 'ignore' });
  expect(historyProblem(dir, '2026-01-03')).toContain('git replace -d');
});

it('a git that is too old to tell a shallow clone is named', () => {
  const dir = repositoryWith('2026-01-01');
  const bin = makeFolder([{ file: 'git', text: '#!/bin/sh\necho --is-shallow-repository\n' }]);
  chmodSync(join(bin, 'git'), 0o755);
  vi.stubEnv('PATH', bin);
  expect(historyProblem(dir, '2026-01-02')).toContain('install git 2.');
});

it('a text that is there and cannot be read is named', () => {
  const dir = makeFolder([]);
  const { commitAll } = makeRepository(dir);
  for (const day of ['2026-01-05', '2026-01-06']) {
    saveFile(dir, 'briefings/2021-04-06-a.md', day);
    commitAll(day, 'Change');
  }
  const hash = execFileSync('git', ['rev-parse', 'HEAD~1:briefings/2021-04-06-a.md'], { cwd: dir, encoding: 'utf8' }).trim();
  const path = join('.git/objects', hash.slice(0, 2), hash.slice(2));
  rmSync(join(dir, path));
  saveFile(dir, path, 'damaged');
  readHistory(dir, makeContent({ briefings: [{ id: '2021-04-06-a', published: '2026-01-05' }] }));
  expect(historyProblem(dir, '2026-01-07')).toMatch(/damaged.*git fsck/);
});

it('a history that lacks earlier texts is named', () => {
  const dir = repositoryWith('2026-01-01', '2026-01-02');
  lose(dir, 'HEAD~1:briefings/a.md');
  expect(historyProblem(dir, '2026-01-03')).toContain('git lacks earlier texts');
});

it('nothing is said of a repository without a commit', () => {
  const dir = makeFolder([]);
  makeRepository(dir);
  expect(historyProblem(dir, '2026-01-02')).toBeUndefined();
});

it('a last commit of a day to come is named, with its day', () => {
  expect(historyProblem(repositoryWith('2099-01-01'), '2026-01-02')).toMatch(/2099-01-01.*clock/);
});
