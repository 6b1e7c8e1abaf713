import { execFile, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { renewInstant } from '../../../src/build-context.ts';
import { makeLetters } from '../../../src/commands/check/make-letters.ts';
import { WORLD } from '../make-content.ts';
import { makeFolder, saveFile } from '../make-folder.ts';

const BRIEFING = 'briefings/2021-04-06-berg-sudopol.md';
const DAY = { SOURCE_DATE_EPOCH: String(Date.UTC(2030, 0, 1) / 1000) };

interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the check on a content folder, in a time zone of its own and without a language. */
const check = (dir: string, ...options: string[]): Promise<Outcome> =>
  new Promise((done) => {
    const env = { ...process.env, ...DAY, CONTENT: dir, LANG: 'C', TZ: 'Pacific/Kiritimati' };
    const child = execFile(process.execPath, ['src/commands/check.ts', ...options], { env }, (_, stdout, stderr) =>
      done({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });

/** A world whose briefing rests on one publisher. */
const makeWorld = () =>
  makeFolder(WORLD.map(({ file, text }) => ({ file, text: text.replaceAll(/publisher: .*$/gm, 'publisher: Harbour News') })));

const git = (dir: string, ...args: string[]) => spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', '-C', dir, ...args]);

it('the verdict stands last, below notes and mistakes, each with its place', async () => {
  const dir = makeWorld();
  saveFile(dir, 'topics/whales.yaml', 'nmae: Whales\n');
  const { code, stdout } = await check(dir);
  expect(code).toBe(1);
  expect(stdout).toContain(`${dir}/${BRIEFING}:`);
  expect(stdout).toContain(`\n${dir}/topics/whales.yaml:1: nmae: is not a known field`);
  expect(stdout.indexOf('note: ')).toBeLessThan(stdout.indexOf('To mend:'));
  expect(stdout.trim().split('\n').at(-1)).toMatch(/^The content has 1 thing to mend; nothing is published before\. \d+ notes? above\.$/);
  saveFile(dir, 'topics/whales.yaml', 'name: Whales\n');
  expect((await check(dir)).stdout).toMatch(/is used by nothing[^]*\n\nThe content has 1 thing to mend/);
});

it('files that are not as committed come first, and notes on others are counted', async () => {
  const dir = makeWorld();
  saveFile(dir, 'topics/aardvarks.yaml', 'nmae: Aardvarks\n');
  git(dir, 'init', '-q');
  git(dir, 'add', '.');
  git(dir, 'commit', '-q', '-m', 'Begin');
  expect((await check(dir)).stdout).toContain('note: ');
  saveFile(dir, 'topics/whales.yaml', 'nmae: Whales\n');
  saveFile(dir, 'topics/zebras.yaml', 'nmae: Zebras\n');
  git(dir, 'add', 'topics/whales.yaml');
  const { stdout } = await check(dir);
  expect(stdout).not.toContain('note: ');
  const files = [...stdout.matchAll(/\/topics\/(\w+)\.yaml:\d+: nmae/g)].map(([, name]) => name);
  expect(files).toEqual(['whales', 'zebras', 'aardvarks']);
  expect(stdout).toMatch(/ 1 note on 1 file more: `npm run check -- --all` lists them\.$/m);
  expect((await check(dir, '--all')).stdout).toContain('note: ');
});

it('asks for the time at each check, so that an embargo passes while it watches', () => {
  vi.useFakeTimers({ now: Date.UTC(2030, 0, 1), toFake: ['Date'] });
  onTestFinished(() => {
    vi.useRealTimers();
    renewInstant();
  });
  vi.stubEnv('SOURCE_DATE_EPOCH', '');
  const dir = makeWorld();
  const changed = (text: string) => text.replace('byline: The desk', 'embargo: 2030-01-02T06:00+01:00').replace('[@gazette]', '[@gazete]');
  saveFile(dir, BRIEFING, changed(readFileSync(join(dir, BRIEFING), 'utf8')));
  git(dir, 'init', '-q');
  git(dir, 'add', '.');
  git(dir, 'commit', '-q', '-m', 'Begin');
  const mistakes = () => makeLetters(dir, { named: undefined, changed: new Set(), isAll: true }).mistakes.map(({ field }) => field);
  expect(mistakes()).not.toContain('byline');
  vi.setSystemTime(Date.UTC(2030, 0, 2, 5));
  expect(mistakes()).toContain('byline');
});

it('tells of the files that were named, and counts what others lack', async () => {
  const dir = makeWorld();
  saveFile(dir, 'topics/whales.yaml', 'nmae: Whales\n');
  const { code, stdout } = await check(dir, BRIEFING);
  expect(code).toBe(0);
  expect(stdout).not.toContain('whales.yaml');
  expect(stdout).toMatch(/^The content has nothing to mend\. Other files have 1 thing to mend\./m);
  expect(await check(dir, join(dir, 'topics/whales.yaml'))).toMatchObject({ code: 1, stdout: expect.stringContaining('nmae') as string });
  expect(await check(dir, 'topics/none.yaml')).toMatchObject({ code: 1, stderr: expect.stringContaining('There is no file') as string });
});

/** A pattern of `.vscode/tasks.json`: its second line is added to the message of the first. */
interface Matcher {
  severity: string;
  pattern: [{ regexp: string }, { regexp: string }];
  background: { beginsPattern: string; endsPattern: string };
}

it('while it watches, it tells again after each save, in lines that VS Code understands', async () => {
  const dir = makeWorld();
  const env = { ...process.env, ...DAY, CONTENT: dir, LANG: 'C' };
  const child = spawn(process.execPath, ['src/commands/check.ts', '--watch'], { env });
  onTestFinished(() => void child.kill());
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  const verdicts = () => [...output.matchAll(/^The content has .*$/gm)].map(([line]) => line);
  await expect.poll(verdicts, { timeout: 20_000 }).toHaveLength(1);
  saveFile(dir, 'topics/whales.yaml', 'nmae: Whales\nlatitude: 5\n');
  await expect.poll(() => verdicts().at(-1), { timeout: 20_000 }).toMatch(/2 things to mend/);
  saveFile(dir, 'topics/whales.yaml', 'name: Whales\n');
  await expect.poll(() => verdicts().at(-1), { timeout: 20_000 }).toMatch(/1 thing to mend/);

  const { tasks } = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8')) as { tasks: { problemMatcher: Matcher[] }[] };
  const matchers = tasks.flatMap(({ problemMatcher }) => problemMatcher);
  const lines = output.split('\n');
  const found = matchers.map(({ severity, pattern: [first, second] }) => ({
    severity,
    letters: lines.flatMap((line, at) => {
      const [, file = '', number, message = ''] = new RegExp(first.regexp, 'u').exec(line) ?? [];
      return number !== undefined && new RegExp(second.regexp, 'u').test(lines[at + 1] ?? '') ? [{ file, number, message }] : [];
    }),
  }));
  expect(found.map(({ severity, letters }) => [severity, letters.length > 0])).toEqual([
    ['error', true],
    ['info', true],
  ]);
  expect(found[0]?.letters[0]).toEqual({
    file: `${dir}/topics/whales.yaml`,
    number: '1',
    message: expect.stringMatching(/^\w+: is /) as string,
  });
  // No letter is left out, and none is read twice.
  expect(found.flatMap(({ letters }) => letters)).toHaveLength(lines.filter((line) => line.startsWith('    → ')).length);
  for (const { beginsPattern, endsPattern } of matchers.map(({ background }) => background)) {
    expect(lines.filter((line) => new RegExp(beginsPattern, 'u').test(line)).length).toBeGreaterThan(0);
    expect(lines.filter((line) => new RegExp(endsPattern, 'u').test(line))).toEqual(verdicts());
  }
});
