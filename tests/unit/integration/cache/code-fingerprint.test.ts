import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { makeFolder, saveFile } from '../../make-folder.ts';

const MODULE = fileURLToPath(new URL('../../../../src/integration/cache/code-fingerprint.ts', import.meta.url));

const LOCK = JSON.stringify({
  packages: { '': {}, 'node_modules/printer': {}, 'node_modules/printer/node_modules/ink': {}, 'node_modules/linter': { dev: true } },
});

/** The fingerprint that the code of a small project has before and after a file of it is changed. */
function fingerprints(file: string, env: Record<string, string> = {}): [before: string, after: string] {
  const dir = makeFolder([
    { file: 'content/README.md', text: '' },
    { file: 'src/page.ts', text: 'before' },
    { file: 'public/favicon.svg', text: 'before' },
    { file: 'astro.config.mjs', text: 'before' },
    { file: 'package-lock.json', text: LOCK },
    { file: 'node_modules/printer/package.json', text: 'before' },
    { file: 'node_modules/printer/lib/index.js', text: 'before' },
    { file: 'node_modules/printer/README.md', text: 'before' },
    { file: 'node_modules/printer/node_modules/ink/index.js', text: 'before' },
    { file: 'node_modules/linter/index.js', text: 'before' },
  ]);
  const ask = (more: Record<string, string>) =>
    execFileSync(process.execPath, ['-e', `import(${JSON.stringify(MODULE)}).then((m) => console.log(m.fingerprintOfCode()))`], {
      cwd: dir,
      encoding: 'utf8',
      env: { ...process.env, ...more },
    }).trim();
  const before = ask({});
  expect(existsSync(`${dir}/${file}`)).toBe(true);
  saveFile(dir, file, file === 'package-lock.json' ? `${LOCK}\n` : 'after');
  return [before, ask(env)];
}

it.each([
  'src/page.ts',
  'public/favicon.svg',
  'astro.config.mjs',
  'package-lock.json',
  'node_modules/printer/package.json',
  'node_modules/printer/lib/index.js',
  'node_modules/printer/node_modules/ink/index.js',
])('the fingerprint of the code changes with %s', (file) => {
  const [before, after] = fingerprints(file);
  expect(after).not.toBe(before);
});

it.each(['content/README.md', 'node_modules/printer/README.md', 'node_modules/linter/index.js'])(
  'the fingerprint of the code does not change with %s',
  (file) => {
    const [before, after] = fingerprints(file);
    expect(after).toBe(before);
  },
);

it('the fingerprint of the code changes with the settings of the environment', () => {
  const [before, after] = fingerprints('content/README.md', { PREVIEW: 'draft 12' });
  expect(after).not.toBe(before);
});
