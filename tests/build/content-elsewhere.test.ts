import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeRepository } from '../unit/make-repository.ts';
import { build, environmentOf, isCurrent, write, type Site } from './site.ts';

/** Content in a repository of its own, far from the engine, in a folder with a space, with lines that end as on Windows. */
const scratch = mkdtempSync(join(tmpdir(), 'readout content '));
const site: Site = { contentDir: join(scratch, 'the content'), outDir: join(scratch, 'dist') };
const BRIEFING = 'briefings/2021-04-06-berg-sudopol.md';

beforeAll(() => {
  cpSync('tests/fixtures/world', site.contentDir, { recursive: true });
  for (const file of readdirSync(site.contentDir, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(md|yaml)$/.test(path)))
    write(site, file, (text) => text.replaceAll('\n', '\r\n'));
  const { commitAll } = makeRepository(site.contentDir);
  commitAll('2021-04-08', 'Publish');
  write(site, BRIEFING, (text) => text.replace('to speak of ships', 'to speak of ferries'));
  commitAll('2021-05-08', 'Change');
});
afterAll(() => rmSync(scratch, { recursive: true }));

/** Runs a command with that content, as in another part of the world; every answer of it is in `output`. */
function run(command: string, args: string[] = [], input = ''): { status: number | null; output: string } {
  const env = { ...environmentOf(site), LANG: 'C', TZ: 'Pacific/Kiritimati' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/commands/${command}.ts`, ...args], { encoding: 'utf8', env, input });
  return { status, output: stdout + stderr };
}

test('the check reads it, and its own history says what was changed without a word', () => {
  expect(run('check')).toMatchObject({ status: 0 });
  expect(run('check-history')).toMatchObject({ status: 1, output: expect.stringContaining('2021-04-06-berg-sudopol') as string });
});

test('it is exported for others, with the records of the search from the built site', () => {
  expect(run('export', ['citation'])).toMatchObject({ status: 0, output: expect.stringContaining('cff-version') as string });
  expect(run('export', ['opensearch', join(scratch, 'for a search')]).output).toContain('type `npm run build` first');
});

test('a host is told of it, and drafts and addresses are written there', () => {
  expect(run('host', ['nginx'])).toMatchObject({ status: 0, output: expect.stringContaining('readout_cache') as string });
  expect(run('new', ['--who', 'Berg', '--where', 'Sudopol', '--when', '2023-05-06', '--topic', 'trade'])).toMatchObject({ status: 0 });
  const report = 'SUDOPOL, 9 June 2023 (Wire) - Anna Berg arrived in Sudopol on Friday.\n\n"A good day," Berg told reporters.\n';
  expect(run('import', [], report)).toMatchObject({ status: 0 });
  expect(run('hold-addresses')).toMatchObject({ status: 0 });
  write(site, 'addresses.txt', (text) => text.replaceAll('\n', '\r\n'));
  expect(run('hold-addresses')).toMatchObject({ status: 0, output: expect.stringContaining('0 of them from now on') as string });
  const files = readdirSync(site.contentDir, { recursive: true, encoding: 'utf8' });
  expect(files).toEqual(
    expect.arrayContaining(['addresses.txt', ...['05-06', '06-09'].map((day) => join('briefings', `2023-${day}-berg-sudopol.md`))]),
  );
});

test('it is built with the pages of changes of its own history, and `npm start` sees what was saved since', () => {
  expect(build(site, { LANG: 'C', TZ: 'Pacific/Pago_Pago' })).toMatchObject({ status: 0 });
  const changes = join(site.outDir, 'briefings/2021-04-06-berg-sudopol/changes/index.html');
  expect(readFileSync(changes, 'utf8')).toContain('ferries');
  expect(existsSync(join(site.outDir, 'briefings/2023-05-06-berg-sudopol'))).toBe(false);
  expect(run('export', ['opensearch', join(scratch, 'for a search')])).toMatchObject({ status: 0 });
  expect(readdirSync(join(scratch, 'for a search')).length).toBeGreaterThan(0);
  expect(isCurrent(site, { LANG: 'C', TZ: 'Pacific/Pago_Pago' })).toBe(true);
  write(site, 'topics/trade.yaml', (text) => `${text}# a remark\r\n`);
  expect(isCurrent(site, { LANG: 'C', TZ: 'Pacific/Pago_Pago' })).toBe(false);
});
