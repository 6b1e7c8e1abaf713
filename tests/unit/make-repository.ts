import { execFileSync } from 'node:child_process';

/** Makes a git repository in a folder, whose commits have the days that a test names. Ignores the git configuration of the machine. */
export function makeRepository(dir: string): { git: (...args: string[]) => void; commitAll: (day: string, message: string) => void } {
  const run = (env: Record<string, string>, args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Desk', '-c', 'user.email=desk@readout.example', ...args], {
      cwd: dir,
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', ...env },
      stdio: 'ignore',
    });
  const git = (...args: string[]) => void run({}, args);
  git('init');
  return {
    git,
    commitAll: (day, message) => {
      const date = `${day}T12:00:00Z`;
      git('add', '.');
      run({ GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }, ['commit', '-m', message]);
    },
  };
}
