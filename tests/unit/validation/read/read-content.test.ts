import { expect, it } from 'vitest';
import { readContent } from '../../../../src/validation/read/read-content.ts';
import { WORLD } from '../../make-content.ts';
import { makeFolder, saveFile } from '../../make-folder.ts';

it('the entries of a folder are read and validated', () => {
  const { content, diagnostics } = readContent(makeFolder(WORLD));
  expect(diagnostics).toEqual([]);
  expect(content.people.map(({ id }) => id)).toEqual(['anna-berg', 'bruno-costa', 'clara-diaz', 'emil-frank']);
});

it('a folder is not read again while none of its files changes', () => {
  const dir = makeFolder(WORLD);
  expect(readContent(dir)).toBe(readContent(dir));
});

it('a folder is read again after a file was written', () => {
  const dir = makeFolder(WORLD);
  readContent(dir);
  saveFile(dir, 'topics/ships.yaml', 'nmae: Ships');
  expect(readContent(dir).diagnostics).toMatchObject([{ file: 'topics/ships.yaml' }]);
});

it('a file that does not belong in the folder is reported too', () => {
  expect(readContent(makeFolder([...WORLD, { file: 'notes.md', text: '' }])).diagnostics).toMatchObject([{ file: 'notes.md' }]);
});

it('a folder that does not exist throws', () => {
  expect(() => readContent('/nowhere/at/all')).toThrow('/nowhere/at/all');
});
