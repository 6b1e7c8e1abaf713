import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SHARDED_PIPELINES } from '../../../src/hosts/sharded-pipelines.ts';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}
interface GithubJob {
  needs?: string | string[];
  strategy?: { matrix: { number: number[] } };
  steps: Step[];
}
interface GitlabJob {
  script: string[];
  needs?: string[];
  parallel?: number;
}

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const textOf = (name: string): string => SHARDED_PIPELINES[name]?.(8) ?? '';

describe.each(Object.keys(SHARDED_PIPELINES))('the pipeline of %s for eight machines', (name) => {
  const text = textOf(name);

  it('reads once, prints shards of that reading, and joins them by scripts that exist', () => {
    const called = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, script = '']) => script);
    expect(called).toEqual(['reading', 'build', 'merge']);
    expect(called.filter((script) => !(script in scripts))).toEqual([]);
  });
});

describe('on GitHub', () => {
  const { jobs } = parse(textOf('github')) as { jobs: Record<string, GithubJob> };
  const all = Object.values(jobs);

  it('a job for each shard runs when the content is read, and the last when all are printed', () => {
    expect(jobs['shard']?.strategy?.matrix.number).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(jobs['shard']?.needs).toBe('read');
    expect(jobs['publish']?.needs).toEqual(['read', 'shard']);
    expect(jobs['shard']?.steps.map(({ env }) => env?.['SHARD']).filter(Boolean)).toEqual(['${{ matrix.number }}/8']);
  });

  it('every job has the whole history, the same address, and actions at a commit', () => {
    const checkouts = all.flatMap(({ steps }) => steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')));
    expect(checkouts.map((step) => step.with?.['fetch-depth'])).toEqual([0, 0, 0]);
    const runs = all.flatMap(({ steps }) => steps.filter(({ run }) => run?.startsWith('npm run')));
    expect(runs.filter(({ env }) => !env?.['SITE'] || !env['BASE'])).toEqual([]);
    const uses = textOf('github')
      .split('\n')
      .filter((line) => /\buses:/.test(line));
    expect(uses.filter((line) => !/uses: [\w-]+\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });
});

it('on GitLab, as many jobs as machines print shards under the numbers that GitLab gives them', () => {
  const { shard, pages } = parse(textOf('gitlab')) as Record<string, GitlabJob>;
  expect(shard).toMatchObject({ parallel: 8, needs: ['read'] });
  expect(shard?.script.join()).toContain('SHARD="$CI_NODE_INDEX/$CI_NODE_TOTAL"');
  expect(pages?.needs).toEqual(['read', 'shard']);
});

const host = (...args: string[]) => spawnSync(process.execPath, ['src/commands/host.ts', ...args], { encoding: 'utf8' });

it('is printed for as many machines as are named', () => {
  expect(execFileSync(process.execPath, ['src/commands/host.ts', 'github', '8'], { encoding: 'utf8' })).toBe(textOf('github'));
});

it.each([
  ['github', '1'],
  ['github', '201'],
  ['gitlab', 'many'],
  ['nginx', '8'],
])('a host with a number that it has no use for ends with a sentence: %s %s', (name, number) => {
  const { status, stderr, stdout } = host(name, number);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toContain(`\`${number}\``);
});
