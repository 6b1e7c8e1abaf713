import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** What a command says and how it ends in an environment. */
function run(command: string, env: Record<string, string>): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/commands/${command}.ts`], {
    encoding: 'utf8',
    env: { ...process.env, OUT: 'tests/.out/build/environment', ...env },
  });
  return { status, output: stdout + stderr };
}

test.each([
  ['check-content', { CONTENT: 'nowhere' }, 'There is no folder `nowhere` to read the content from'],
  ['check-content', { CONTENT: 'README.md' }, 'There is no folder `README.md` to read the content from'],
  ['build', { CONTENT: 'nowhere' }, 'give CONTENT= the path of one'],
  ['start', { CONTENT: 'nowhere' }, 'give CONTENT= the path of one'],
  ['build', { SITE: 'readout' }, '`readout` is no address for a site: give SITE='],
  ['build', { SITE: 'localhost:4321' }, '`localhost:4321` is no address for a site: give SITE='],
])('%s with %j ends with one sentence', (command, env, sentence) => {
  const { status, output } = run(command, env);
  expect(status).toBe(1);
  expect(output).toContain(sentence);
  expect(output.trim().split('\n')).toHaveLength(1);
});
