import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeNewFiles } from '../../../src/commands/write-new-files.ts';
import { makeFolder } from '../make-folder.ts';

const read = (dir: string, file: string) => readFileSync(join(dir, file), 'utf8');

it('nothing is written where one of the files exists', () => {
  const dir = makeFolder([{ file: 'people/a b.yaml', text: 'name: A\n' }]);
  const files = ['people/c.yaml', 'people/a b.yaml'].map((file) => ({ file, text: 'new\n' }));
  expect(writeNewFiles(dir, files)).toEqual([join(dir, 'people/a b.yaml')]);
  expect(read(dir, 'people/a b.yaml')).toBe('name: A\n');
  expect(() => read(dir, 'people/c.yaml')).toThrow('ENOENT');
});

it('folders are made, and lines end as in the files beside', () => {
  const dir = makeFolder([{ file: 'people/a.yaml', text: 'name: A\r\n' }]);
  expect(
    writeNewFiles(
      dir,
      ['people/b.yaml', 'my places/c.yaml'].map((file) => ({ file, text: 'x: 1\ny: 2\n' })),
    ),
  ).toEqual([]);
  expect(read(dir, 'people/b.yaml')).toBe('x: 1\r\ny: 2\r\n');
  expect(read(dir, 'my places/c.yaml')).toBe('x: 1\ny: 2\n');
});
