import { execFileSync, spawnSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { makeFolder } from '../../make-folder.ts';

const MODULE = fileURLToPath(new URL('../../../../src/integration/cache/code-fingerprint.ts', import.meta.url));

const LOCK = JSON.stringify({
  packages: { '': {}, 'node_modules/printer': {}, 'node_modules/printer/node_modules/ink': {}, 'node_modules/linter': { dev: true } },
});

const DECIDING = [
  ...['src/page.ts', 'src/views/parts/name.ts', 'public/favicon.svg'],
  ...['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'],
  ...['package.json', 'index.js', 'lib/index.mjs', 'lib/index.cjs', 'engine.wasm', 'a.css', 'a.astro', 'a.woff2'].map(
    (file) => `node_modules/printer/${file}`,
  ),
  'node_modules/printer/node_modules/ink/index.js',
  'plug-ins/draw.ts',
];

const OTHERS = [
  ...['content/README.md', 'tests/page.ts', 'README.md', 'index.js'],
  ...['README.md', 'index.js.map', 'printer.node'].map((file) => `node_modules/printer/${file}`),
  ...['node_modules/printer/node_modules/stray/index.js', 'node_modules/linter/index.js', 'node_modules/unlisted/index.js'],
  'src/node_modules/stray/index.js',
];

/** Prints, as JSON, the fingerprint of the code of the project in this folder, and that after each of some files was changed, one after another. */
const SCRIPT = `
  const { appendFileSync } = await import('node:fs');
  const { fingerprintOfCode } = await import(${JSON.stringify(MODULE)});
  const ask = () => fingerprintOfCode('plug-ins', 'nothing-of-this-name');
  const fingerprints = [ask()];
  for (const file of process.argv.slice(1)) {
    appendFileSync(file, ' ');
    fingerprints.push(ask());
  }
  console.log(JSON.stringify(fingerprints));
`;

/** A small project, and the fingerprints of its code: as it is, and after each change of a file. */
function makeProject(): (changed: string[], env?: Record<string, string>) => string[] {
  const files = [...DECIDING, ...OTHERS].map((file) => ({ file, text: file === 'package-lock.json' ? LOCK : 'before' }));
  const cwd = makeFolder(files);
  return (changed, env = {}) =>
    JSON.parse(
      execFileSync(process.execPath, ['--input-type=module', '-e', SCRIPT, ...changed], {
        ...{ cwd, encoding: 'utf8' },
        env: { ...process.env, ...env },
      }),
    ) as string[];
}

it('the fingerprint of the code changes with each file that decides how a page is printed, and with no other', () => {
  const files = [...DECIDING, ...OTHERS];
  const fingerprints = makeProject()(files);
  expect(files.filter((_, at) => fingerprints[at + 1] !== fingerprints[at])).toEqual(DECIDING);
});

it('the fingerprint of the code changes with the settings of the environment, but for those that say who prints pages and where', () => {
  const fingerprintsOf = makeProject();
  const before = fingerprintsOf([]);
  expect(fingerprintsOf([], { OUT: 'preview', READING: 'reading.bin', SHARD: '2/3', SHARDS: 'one\ntwo' })).toEqual(before);
  expect(fingerprintsOf([], { PREVIEW: 'draft 12' })).not.toEqual(before);
});

/** How asking for the fingerprint ends in a project that was changed before, and what it says. */
function ask(change: (dir: string) => void): { status: number | null; stderr: string } {
  const cwd = makeFolder([
    { file: 'package-lock.json', text: LOCK },
    { file: 'src/page.ts', text: '' },
    { file: 'public/a.svg', text: '' },
    { file: 'content/a.md', text: '' },
  ]);
  change(cwd);
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', SCRIPT], { cwd, encoding: 'utf8' });
  return { status, stderr: stderr.trim() };
}

it.each(['', '[]', '{"packages":', '{}', 'null'])('a list of packages that cannot be read is named: %s', (text) => {
  const { status, stderr } = ask((dir) => {
    writeFileSync(join(dir, 'package-lock.json'), text);
  });
  expect([status, stderr]).toEqual([
    1,
    expect.stringMatching(/^package-lock\.json cannot be read as a list of packages: bring it back .*$/),
  ]);
});

it('a link that leads to a folder around it is named', () => {
  const { status, stderr } = ask((dir) => {
    symlinkSync('..', join(dir, 'public/all'));
  });
  expect([status, stderr]).toEqual([1, 'public/all/public is a link to a folder around it, so a build would never end: delete it.']);
});

it('links that lead nowhere, as editors leave them, count for nothing', () => {
  const { status, stderr } = ask((dir) => {
    symlinkSync('nowhere', join(dir, 'src/.#page.ts'));
    symlinkSync('circle', join(dir, 'src/circle'));
  });
  expect([status, stderr]).toEqual([0, '']);
});
