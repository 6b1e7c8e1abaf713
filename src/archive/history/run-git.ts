import { spawnSync } from 'node:child_process';

/** The output of a git command, or why there is none: what git says, or that there is no git. */
export type GitResult = { output: Buffer } | { failure: string; isMissing: boolean };

/**
 * Settings of git that would change what it prints, or would have it refuse a repository that belongs to another user, as one does that
 * is mounted into a container. Git before 2.38 takes `safe.directory` from files only.
 */
const SETTINGS = [
  'safe.directory=*',
  'core.quotePath=false',
  'core.fsmonitor=false',
  'core.useReplaceRefs=false', // a clone has no replacements, and one commit makes one site
  'diff.orderFile=/dev/null',
  'diff.relative=false',
  'i18n.logOutputEncoding=UTF-8',
  'log.showSignature=false',
  'log.showRoot=true',
  'log.diffMerges=separate',
  'color.ui=false',
];

/**
 * Runs git in a folder, whatever the machine's settings. Leaves out the variables by which a hook tells git of another repository. Paths
 * are best asked for with `-z`, because git quotes those with quotation marks or line breaks.
 */
export function runGit(dir: string, args: string[], input = ''): GitResult {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
  const { stdout, stderr, status, error } = spawnSync('git', [...SETTINGS.flatMap((setting) => ['-c', setting]), '-C', dir, ...args], {
    input,
    env: { ...env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_GRAFT_FILE: '/dev/null/none' },
    maxBuffer: Infinity,
  });
  if (error) return { failure: error.message, isMissing: (error as NodeJS.ErrnoException).code === 'ENOENT' };
  if (status !== 0) return { failure: stderr.toString().trim() || `git ended with ${status}`, isMissing: false };
  return { output: stdout };
}

/** The output of a git command; undefined where it fails. */
export function gitOutput(dir: string, args: string[], input?: string): Buffer | undefined {
  const result = runGit(dir, args, input);
  return 'output' in result ? result.output : undefined;
}

/** What a git command with `-z` lists, each entry ended by a NUL, so the last is empty; none where the command fails. */
export const gitFields = (dir: string, args: string[]): string[] => gitOutput(dir, args)?.toString().split('\0') ?? [];
