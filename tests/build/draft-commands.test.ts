import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bytesOf, environmentOf, makeSite, write } from './site.ts';

const site = makeSite({ place: 'a desk with spaces' });

/** Runs a command on the site; every answer of it is in `output`. */
function run(command: string, args: string[], input: string | Buffer = ''): { status: number | null; output: string } {
  const env = { ...environmentOf(site), LANG: 'C', TZ: 'Pacific/Kiritimati' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/commands/${command}.ts`, ...args], { encoding: 'utf8', env, input });
  return { status, output: stdout + stderr };
}

const files = () => [...bytesOf(site.contentDir).keys()].sort();

test('a new draft is written once, in files that end their lines as the others do', () => {
  write(site, 'briefings/2021-04-06-berg-sudopol.md', (text) => text.replaceAll('\n', '\r\n'));
  const args = ['--who', 'Berg', '--where', 'Sudopol', '--when', '2023-05-06', '--topic', 'trade'];
  expect(run('new', args)).toMatchObject({ status: 0, output: expect.stringContaining('2023-05-06-berg-sudopol.md') as string });
  const text = readFileSync(join(site.contentDir, 'briefings/2023-05-06-berg-sudopol.md'), 'utf8');
  expect(text.match(/(?<!\r)\n/g)).toBeNull();
  const before = files();
  expect(run('new', args)).toMatchObject({ status: 1, output: expect.stringMatching(/Nothing was written: .*exists/) as string });
  expect(run('new', ['--who', 'Berg'])).toMatchObject({ status: 1, output: expect.stringContaining('npm run new -- --who') as string });
  expect(files()).toEqual(before);
});

test('somebody whom only a draft names is known to the next', () => {
  const about = ['--where', 'Sudopol', '--topic', 'trade', '--when'];
  expect(run('new', ['--who', 'Ola Nyberg, Minister of Trade, Norland', ...about, '2023-08-01'])).toMatchObject({ status: 0 });
  expect(run('new', ['--who', 'Nyberg', ...about, '2023-08-03'])).toMatchObject({ status: 0 });
  expect(files()).toContain('briefings/2023-08-03-nyberg-sudopol.md');
});

test('a wire report becomes a draft, and what is none writes nothing', () => {
  const report = 'SUDOPOL, 9 June 2023 (Wire) - Anna Berg arrived in Sudopol on Friday.\r\n\r\n"A good day," Berg told reporters.\r\n';
  expect(run('import', [], report)).toMatchObject({ status: 0 });
  expect(files()).toContain('briefings/2023-06-09-berg-sudopol.md');
  const before = files();
  for (const input of ['', Buffer.from([0, 1, 2, 255]), 'Talks. '.repeat(800_000), 'Anna Berg arrived in Sudopol on Friday.'])
    expect(run('import', [], input)).toMatchObject({ status: 1, output: expect.stringContaining('nothing was written') as string });
  expect(run('import', ['no such report.txt']).output).toContain('It cannot be read (ENOENT)');
  expect(files()).toEqual(before);
});

test('the check tells mistakes in drafts apart from those that stop a build', () => {
  write(site, 'briefings/2023-07-07-broken.md', '---\ndraft: true\ntitle: [\n---\n');
  const { status, output } = run('check', ['--json']);
  const { mistakes, advice } = JSON.parse(output) as Record<'mistakes' | 'advice', { file: string }[]>;
  expect({ status, mistakes }).toEqual({ status: 0, mistakes: [] });
  expect(advice.map(({ file }) => file)).toContain('briefings/2023-07-07-broken.md');
  write(site, 'briefings/2023-07-07-broken.md', (text) => text.replace('draft: true\n', ''));
  expect(run('check', [])).toMatchObject({ status: 1, output: expect.stringContaining('nothing is published before') as string });
});
