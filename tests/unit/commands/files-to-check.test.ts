import { expect, it } from 'vitest';
import { changedFiles } from '../../../src/commands/check/files-to-check.ts';
import { makeFolder, saveFile } from '../make-folder.ts';
import { makeRepository } from '../make-repository.ts';

it('the files that are not as they were last committed are listed, whatever git is set to', () => {
  const dir = makeFolder([
    { file: 'topics/trade.yaml', text: 'name: Trade' },
    { file: 'topics/arms.yaml', text: 'name: Arms' },
  ]);
  const { git, commitAll } = makeRepository(dir);
  commitAll('2026-01-05', 'Begin');
  expect([...changedFiles(dir)]).toEqual([]);
  git('config', 'diff.orderFile', '/nowhere');
  git('config', 'color.ui', 'always');
  saveFile(dir, 'topics/trade.yaml', 'name: Commerce');
  saveFile(dir, 'topics/данные “b” "c".yaml', 'name: Data');
  expect([...changedFiles(dir)]).toEqual(['topics/trade.yaml', 'topics/данные “b” "c".yaml']);
});

it('all files are listed where there is no commit yet, those that are staged too', () => {
  const dir = makeFolder([{ file: 'topics/trade.yaml', text: 'name: Trade' }]);
  const { git } = makeRepository(dir);
  git('add', '.');
  saveFile(dir, 'topics/arms.yaml', 'name: Arms');
  expect([...changedFiles(dir)].sort()).toEqual(['topics/arms.yaml', 'topics/trade.yaml']);
});
