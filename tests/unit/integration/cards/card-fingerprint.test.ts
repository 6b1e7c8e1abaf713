import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bundleOf } from '../../../../src/integration/cards/card-fingerprint.ts';
import { makeFolder, saveFile } from '../../make-folder.ts';

const MAP = 'export const map = () => 1;\n';

/** A program of several files, and the text of its bundle. */
function program() {
  const dir = makeFolder([
    {
      file: 'draw.ts',
      text: "import { map } from './map.ts';\nimport ink from 'ink';\nimport type { Page } from './page.ts';\nexport const draw = (page: Page) => [map(), ink, page];\n",
    },
    { file: 'map.ts', text: MAP },
    { file: 'page.ts', text: 'export type Page = string;\n' },
    { file: 'node_modules/ink/package.json', text: '{ "name": "ink", "main": "index.js" }' },
    { file: 'node_modules/ink/index.js', text: 'module.exports = "black";\n' },
  ]);
  return {
    write: (file: string, text: string) => {
      saveFile(dir, file, text);
    },
    bundle: () => bundleOf(join(dir, 'draw.ts')),
  };
}

it.each([
  ['a file that it imports', 'map.ts', MAP.replace('1', '2')],
  ['a package that it imports', 'node_modules/ink/index.js', 'module.exports = "blue";\n'],
])('the code of a program changes with %s', async (_name, file, text) => {
  const { write, bundle } = program();
  const before = await bundle();
  write(file, text);
  expect(await bundle()).not.toBe(before);
});

it.each([
  ['a comment', 'map.ts', `/** A map. */\n${MAP}`],
  ['a file of which it imports a type only', 'page.ts', 'export type Page = string;\nexport const page = 1;\n'],
])('the code of a program does not change with %s', async (_name, file, text) => {
  const { write, bundle } = program();
  const before = await bundle();
  write(file, text);
  expect(await bundle()).toBe(before);
});

it('the code that draws cards holds what it imports, and uses no setting of the environment', async () => {
  const code = await bundleOf(fileURLToPath(new URL('../../../../src/integration/cards/card-renderer.ts', import.meta.url)));
  expect(code).toContain('Topology'); // the map
  expect(code).not.toMatch(/\bsettings\.\w/);
});
