import { expect, it } from 'vitest';
import { findMergeConflict } from '../../../../src/validation/read/merge-conflict.ts';

const find = (...lines: string[]) => findMergeConflict('topics/a.yaml', lines.join('\n'));

it('the markers of a merge conflict are found, and the line of each is told', () => {
  expect(find('a', '<<<<<<< HEAD\r', 'b', '||||||| base\r', 'c', '=======', 'd', '>>>>>>>\tdesk', 'e')).toMatchObject({
    ...{ file: 'topics/a.yaml', line: 2, field: 'file' },
    problem: 'has a merge conflict (marked in lines 2, 4, 8): git left two versions of the same lines',
  });
  expect(find('a', '>>>>>>>')).toMatchObject({ line: 2, problem: 'has a merge conflict: git left two versions of the same lines' });
});

it.each(['=======', '<<<<<<', '<<<<<<<<', ' <<<<<<<', 'a <<<<<<< HEAD', '>>>>>>>a', '<<<<>>>'])('no marker is a line %s', (line) => {
  expect(find('a', line, 'b')).toBeUndefined();
});
