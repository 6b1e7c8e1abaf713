import { readdirSync, readFileSync } from 'node:fs';
import { getFileInfo } from 'prettier';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { HOSTS } from '../../src/hosts/all-hosts.ts';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Workflow {
  name: string;
  permissions: Record<string, string>;
  jobs: Record<string, { 'runs-on': string; steps: Step[] }>;
}

const read = (file: string): string => readFileSync(file, 'utf8');
const manifest = JSON.parse(read('package.json')) as { scripts: Record<string, string>; [field: string]: unknown };

const WORKFLOWS = '.github/workflows';
const [, pipelineForTwo = ''] = /^```yaml\n([\s\S]*?)^```$/m.exec(read('.github/TWO-REPOSITORIES.md')) ?? [];
const workflows: [string, string][] = [
  ...readdirSync(WORKFLOWS).map((file): [string, string] => [file, read(`${WORKFLOWS}/${file}`)]),
  ['the pipeline for two repositories', pipelineForTwo],
];

describe.each(workflows)('%s', (_, text) => {
  const { permissions, jobs } = parse(text) as Workflow;
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  it('may only read, except where it publishes', () => {
    expect(permissions['contents']).toBe('read');
    expect(Object.keys(permissions).every((scope) => ['contents', 'pages', 'id-token'].includes(scope))).toBe(true);
  });

  it('uses actions at a commit, and says which version that is', () => {
    const uses = text.split('\n').filter((line) => /\buses:/.test(line));
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((line) => !/uses: [\w-]+\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it('has the whole history of what it reads, and runs only scripts and commands that exist', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['repository'] === undefined).map((step) => step.with?.['fetch-depth'])).toEqual([0]);
    const scripts = steps.flatMap(({ run = '' }) =>
      [...run.matchAll(/\bnpm (?:run (?:-s )?)?([\w:-]+)/g)].map(([, script = '']) => script),
    );
    expect(scripts.filter((script) => !(script in manifest.scripts))).toEqual([]);
    const files = steps.flatMap(({ run = '' }) => [...run.matchAll(/\bnode (\S+)/g)].map(([, file = '']) => file));
    for (const file of files) expect(() => read(file)).not.toThrow();
  });
});

it('the workflow for GitHub Pages is the one that is printed, where the repository says so', () => {
  const [, ...lines] = read(`${WORKFLOWS}/pages.yml`).split('\n');
  expect(lines.filter((line) => line !== "    if: vars.PUBLISH == 'pages'").join('\n')).toBe(HOSTS['github']?.([] as never, {} as never));
  expect(lines).toContain("    if: vars.PUBLISH == 'pages'");
});

it('package.json says where the project is', () => {
  expect(manifest).toMatchObject({
    homepage: expect.stringMatching(/^https:/) as string,
    bugs: expect.anything() as object,
    keywords: expect.arrayContaining(['briefings']) as string[],
  });
});

it('scripts that install first leave it to set-up to go on: a shell keeps the Node that it found before', () => {
  expect(Object.entries(manifest.scripts).filter(([, script]) => /setup\.mjs.*&& *node /.test(script))).toEqual([]);
});

it('package.json may be written as create-astro does, without a line break at its end: its format is npm’s', async () => {
  expect((await getFileInfo('package.json', { ignorePath: '.prettierignore' })).ignored).toBe(true);
});

it('.node-version names the version that the project brings', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { version: string }> };
  expect(read('.node-version').trim()).toBe(packages['node_modules/node']?.version);
});

it('issue forms ask for something, and the container runs what exists', () => {
  const forms = readdirSync('.github/ISSUE_TEMPLATE').filter((file) => file !== 'config.yml');
  for (const file of forms) {
    const { name, description, body } = parse(read(`.github/ISSUE_TEMPLATE/${file}`)) as {
      name: string;
      description: string;
      body: { id: string }[];
    };
    expect(name && description).toBeTruthy();
    expect(new Set(body.map(({ id }) => id)).size).toBe(body.length);
  }
  const { postCreateCommand } = JSON.parse(read('.devcontainer/devcontainer.json')) as { postCreateCommand: string };
  expect(() => read(postCreateCommand.split(' ')[1] ?? '')).not.toThrow();
});

it('no file that machines read names the host of a registry', () => {
  const files = [
    'package.json',
    '.node-version',
    '.devcontainer/devcontainer.json',
    '.github/dependabot.yml',
    ...workflows.map(([, text]) => text),
  ];
  const texts = files.map((file) => (file.includes('\n') ? file : read(file)));
  expect(texts.filter((text) => /registry\.|npmjs|mcr\.|ghcr|docker\.io|quay\.io/.test(text))).toEqual([]);
});
