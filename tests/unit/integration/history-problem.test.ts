import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { historyProblem } from '../../../src/integration/history-problem.ts';
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

it('what git itself says is passed on', () => {
  const dir = makeFolder([]);
  mkdirSync(join(dir, '.git'));
  expect(historyProblem(dir, '2026-01-02')).toMatch(/not a git repository/);
});

it('a last commit of a day to come is named, with its day', () => {
  expect(historyProblem(repositoryWith('2099-01-01'), '2026-01-02')).toMatch(/2099-01-01.*clock/);
});
