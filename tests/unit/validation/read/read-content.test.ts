import { expect, it } from 'vitest';
import { readContent } from '../../../../src/validation/read/read-content.ts';
import { WORLD } from '../../make-content.ts';
import { folderOf, save } from '../../make-folder.ts';

it('a folder is read as its files are judged', () => {
  const { content, diagnostics } = readContent(folderOf(WORLD));
  expect(diagnostics).toEqual([]);
  expect(content.people.map(({ id }) => id)).toEqual(['anna-berg', 'bruno-costa', 'clara-diaz', 'emil-frank']);
});

it('a folder is read once while none of its files changes', () => {
  const dir = folderOf(WORLD);
  expect(readContent(dir)).toBe(readContent(dir));
});

it('a folder is read again when a file was written', () => {
  const dir = folderOf(WORLD);
  readContent(dir);
  save(dir, 'topics/ships.yaml', 'nmae: Ships');
  expect(readContent(dir).diagnostics).toMatchObject([{ file: 'topics/ships.yaml' }, { file: 'topics/ships.yaml' }]);
});

it('a file that does not belong there gets its diagnostic with those of the others', () => {
  expect(readContent(folderOf([...WORLD, { file: 'notes.md', text: '' }])).diagnostics).toMatchObject([{ file: 'notes.md' }]);
});

it('a folder that does not exist is not taken for an empty one', () => {
  expect(() => readContent('/nowhere/at/all')).toThrow('/nowhere/at/all');
});
