import { gitOutput, runGit } from '../archive/history/run-git.ts';
import type { Desk } from './adapt-engine.ts';

/** The branch that holds the engine as it came: an upgrade puts the next version there and merges it. */
export const ENGINE_BRANCH = 'engine';

/**
 * Begins a repository in a new folder with two commits: the engine as it came, which is also the branch `engine`, and the desk's own site, which
 * `change` makes. Where there is no git, or the folder lies in a repository, only `change` is called. Returns why there is no repository.
 */
export function beginRepository(dir: string, { desk, email }: Desk, version: string, change: () => void): string | undefined {
  const isInside = gitOutput(dir, ['rev-parse', '--is-inside-work-tree']) !== undefined;
  const git = (...args: string[]) => {
    const result = runGit(dir, [...(hasIdentity(dir) ? [] : ['-c', `user.name=${desk}`, '-c', `user.email=${email}`]), ...args]);
    if (!('output' in result)) throw new Error(`git ${args[0] ?? ''}: ${result.failure}`);
  };
  const begun = isInside ? undefined : gitOutput(dir, ['init', '--quiet', '--initial-branch=main']);
  if (begun === undefined) {
    change();
    return isInside
      ? 'The folder lies in a git repository; commit it there.'
      : 'There is no git 2.28 or later; begin a repository yourself.';
  }
  git('add', '--all');
  git('commit', '--quiet', '--message', `Engine ${version}`);
  git('branch', ENGINE_BRANCH);
  change();
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Begin our own site');
  return undefined;
}

const hasIdentity = (dir: string): boolean => gitOutput(dir, ['var', 'GIT_COMMITTER_IDENT']) !== undefined;
