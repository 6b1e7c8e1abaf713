import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { build, makeSite } from './site.ts';

const scratch = mkdtempSync(join(tmpdir(), 'readout desk '));
afterAll(() => rmSync(scratch, { recursive: true }));
const dir = join(scratch, 'port calls');
const ANSWERS = ['--name', 'Port Calls', '--desk', 'The ports desk', '--email', 'desk@ports.example', '--accent', '#1f4f7f'];

/** Runs the command; every answer of it is in `output`. */
function startFresh(args: string[], env: Record<string, string> = {}): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/start-fresh.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, LANG: 'C', GIT_CONFIG_GLOBAL: '/dev/null', INIT_CWD: scratch, ...env },
    input: '',
  });
  return { status, output: stdout + stderr };
}

function git(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', ['-c', 'user.name=Desk', '-c', 'user.email=desk@ports.example', ...args], {
    cwd: dir,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stdout + stderr);
  return stdout;
}

test('what cannot be used is refused before anything is written', () => {
  mkdirSync(join(scratch, 'full'));
  writeFileSync(join(scratch, 'full/mine.txt'), 'mine');
  writeFileSync(join(scratch, 'file'), 'mine');
  expect(startFresh(['full', ...ANSWERS])).toMatchObject({
    status: 1,
    output: expect.stringMatching(/Nothing was written: .*not empty/) as string,
  });
  expect(startFresh(['file', ...ANSWERS]).output).toContain('is no folder');
  expect(startFresh(['a#b', ...ANSWERS]).output).toContain('has a `#` in it');
  expect(startFresh([join(process.cwd(), 'desk'), ...ANSWERS]).output).toContain('lies in this checkout');
  expect(startFresh(['new', ...ANSWERS.slice(2)])).toMatchObject({
    status: 1,
    output: expect.stringContaining('npm run start-fresh --') as string,
  });
  expect(startFresh(['new', ...ANSWERS, '--accent', '#3f7fbf']).output).toMatch(/Nothing was written\.[\s\S]*--accent "#\w+"/);
  expect(startFresh([]).output).toContain('--accent-dark');
  expect(readdirSync(scratch).sort()).toEqual(['file', 'full']);
  expect(readFileSync(join(scratch, 'full/mine.txt'), 'utf8')).toBe('mine');
});

test('a new folder gets the engine and an example, without the content of this archive, in two commits', () => {
  expect(startFresh(['port calls', ...ANSWERS], { TZ: 'Pacific/Kiritimati' })).toMatchObject({ status: 0 });
  expect(readdirSync(join(dir, 'content/briefings'))).toEqual(['2025-03-11-berg-sudopol.md']);
  for (const file of ['content/README.md', 'package-lock.json', '.github/CONTRIBUTING.md', 'tests/vitest.config.ts'])
    expect(existsSync(join(dir, file))).toBe(true);
  expect(git('status', '--porcelain')).toBe('');
  expect(git('log', '--format=%s').trim().split('\n')).toEqual(['Begin our own site', expect.stringMatching(/^Engine \d/)]);
  expect(git('ls-tree', '--name-only', 'engine', 'content/').trim()).toBe('content/README.md');
  expect(startFresh(['port calls', ...ANSWERS]).output).toContain('is not empty');
});

test('its content builds as it comes, with the name of the desk', () => {
  const site = makeSite({ content: join(dir, 'content') });
  expect(build(site, { TZ: 'Pacific/Pago_Pago', LANG: 'C' })).toMatchObject({ status: 0 });
  expect(readFileSync(join(site.outDir, 'about/index.html'), 'utf8')).toContain('Port Calls is an archive of visits');
});

test('a later engine is put on its own branch and merged, and what is the desk’s stays', () => {
  git('switch', '--quiet', 'engine');
  const change = (file: string, from: RegExp, to: string) =>
    writeFileSync(join(dir, file), readFileSync(join(dir, file), 'utf8').replace(from, to));
  change('package.json', /"version": ".*"/, '"version": "9.0.0"');
  change('package-lock.json', /"version": ".*"/, '"version": "9.0.0"');
  change('src/site.ts', /offline: false,/, 'offline: false,\n  another: true,');
  change('src/styles/tokens.css', /--hair: .*/, '--hair: light-dark(#000000, #ffffff);');
  git('commit', '--quiet', '--all', '--message', 'Engine 9.0.0');
  git('switch', '--quiet', 'main');
  git('merge', '--quiet', '--no-edit', 'engine');
  expect(readFileSync(join(dir, 'src/site.ts'), 'utf8')).toMatch(/name: 'Port Calls'[\s\S]*another: true/);
  expect(readFileSync(join(dir, 'src/styles/tokens.css'), 'utf8')).toContain('--accent: light-dark(#1f4f7f, #6fa5dc);');
  expect(JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8'))).toMatchObject({
    version: '9.0.0',
    homepage: 'https://site.example/',
  });
});
