import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Day } from '../schemas/fields/partial-day.ts';
import { LOG, unreadTexts } from '../archive/history/read-history.ts';
import { gitOutput, runGit } from '../archive/history/run-git.ts';

/**
 * Why git tells less of a folder than it could, in one sentence with what to do; undefined where the history is whole, and in a copy
 * without a repository. `now` is the day by the clock of this machine.
 */
export function historyProblem(dir: string, now: Day): string | undefined {
  if (!isInRepository(resolve(dir))) return undefined;
  const shallow = runGit(dir, ['rev-parse', '--is-shallow-repository']);
  if (!('output' in shallow)) {
    if (shallow.isMissing) return 'Pages of changes are left out, because git is not installed: install it and build again.';
    return unreadable(shallow.failure);
  }
  const isShallow = shallow.output.toString().trim();
  if (isShallow !== 'true' && isShallow !== 'false') {
    return 'Pages of changes are left out, because this git cannot say whether the history is whole: install git 2.28 or later.';
  }
  if (isShallow === 'true') {
    return 'Pages of changes are left out, because this clone has only the latest commits: run `git fetch --unshallow` in the folder of the content (in a pipeline: fetch the whole history, `fetch-depth: 0` or `GIT_DEPTH: 0`; at a hosting service: make `git fetch --unshallow; npm run build` the build command).';
  }
  if (gitSays(dir, '--is-inside-work-tree') === 'false') {
    return 'Pages of changes are left out, because git takes this folder for no part of its work tree: look for `core.bare` and `core.worktree` in the configuration of the repository.';
  }
  if (!('output' in runGit(dir, ['rev-parse', '--verify', '--quiet', 'HEAD']))) return undefined; // there is no commit yet
  const objects = runGit(dir, ['rev-list', '--objects', '--missing=print', 'HEAD', '--', 'briefings']);
  if (!('output' in objects)) return unreadable(objects.failure);
  if (/^\?/m.test(objects.output.toString())) {
    return 'Some pages of changes may be left out, because git lacks earlier texts, as in a partial or a damaged clone: clone the repository anew, with all that it has.';
  }
  const texts = unreadTexts(dir);
  if (texts !== undefined) return `${unreadable(texts)}; run \`git fsck\` to see what is damaged, or clone the repository anew.`;
  const listed = runGit(dir, [...LOG, '-1', '--', 'briefings']);
  if (!('output' in listed)) return unreadable(listed.failure);
  const last = runGit(dir, ['log', '-1', '--date=short', '--format=%cd']);
  if (!('output' in last)) return unreadable(last.failure);
  const day = last.output.toString().trim();
  if (day > now)
    return `The last commit is of ${day}, a day to come, so promises count as overdue too early: set the clock of the machine that made it, and amend the commit, or build with SOURCE_DATE_EPOCH=.`;
  if (!hasReplacements(dir)) return undefined;
  return 'Commits and texts are read as they were made, without what `git replace` or a graft put in their place, because other clones lack that: rewrite the history with `git filter-repo` to keep the replacements, or delete them with `git replace -d`.';
}

/** Has the repository objects that stand in for others? `runGit` does not follow them. */
function hasReplacements(dir: string): boolean {
  if (existsSync(resolve(dir, gitSays(dir, '--git-common-dir') ?? '', 'info/grafts'))) return true;
  return Boolean(gitOutput(dir, ['for-each-ref', '--count=1', 'refs/replace'])?.length);
}

const gitSays = (dir: string, question: string): string | undefined => gitOutput(dir, ['rev-parse', question])?.toString().trim();

const isInRepository = (dir: string): boolean => existsSync(join(dir, '.git')) || (dir !== dirname(dir) && isInRepository(dirname(dir)));

const unreadable = (failure: string): string => `Pages of changes are left out, because git cannot read the history: ${firstLine(failure)}`;

const firstLine = (text: string): string => text.split('\n')[0] ?? '';
