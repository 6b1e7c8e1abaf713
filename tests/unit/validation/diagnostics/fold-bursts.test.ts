import { expect, it } from 'vitest';
import type { Diagnostic } from '../../../../src/validation/diagnostics/diagnostic.ts';
import { foldBursts } from '../../../../src/validation/diagnostics/fold-bursts.ts';

const diagnostic = (file: string, field: string, line: number, problem: string): Diagnostic => ({
  file,
  field,
  line,
  problem,
  remedy: 'mend it',
});

it('more than three diagnostics of one kind in one file become one that says where the others are', () => {
  const burst = [2, 3, 4, 5].map((line, at) => diagnostic('a.csv', `rows[${at}].start`, line, `is no day: “${line}/4/2021”`));
  expect(foldBursts(burst)).toMatchObject([{ line: 2, problem: 'is no day: “2/4/2021” (and 3 more like it, in lines 3, 4, 5)' }]);
});

it('more than three files with one and the same diagnostic become one that names the others', () => {
  const burst = ['a.md', 'b.md', 'c.md', 'd.md'].map((file, at) => diagnostic(file, 'topics[0]', at, 'nobody has defined `x`'));
  expect(foldBursts(burst)).toMatchObject([{ file: 'a.md', problem: 'nobody has defined `x` (and so in b.md, c.md, d.md)' }]);
});

it('of many lines eight are named', () => {
  const burst = Array.from({ length: 13 }, (_, at) => diagnostic('a.csv', `rows[${at}].start`, at + 2, 'is no day'));
  expect(foldBursts(burst)).toMatchObject([{ problem: 'is no day (and 12 more like it, in lines 3, 4, 5, 6, 7, 8, 9, 10 and 4 more)' }]);
});

it('three of one kind stay, and so do those that say different things', () => {
  const few = [1, 2, 3].map((line) => diagnostic('a.md', 'x', line, 'is wrong'));
  const different = ['is wrong', 'is empty', 'is long', 'is new'].map((problem, at) => diagnostic('b.md', 'x', at, problem));
  expect(foldBursts([...few, ...different])).toEqual([...few, ...different]);
});
