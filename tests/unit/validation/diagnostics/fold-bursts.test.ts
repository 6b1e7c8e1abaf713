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

it('of four files with one and the same diagnostic, three others are as many as are needed to name them', () => {
  const inFiles = (...files: string[]) => foldBursts(files.map((file, at) => diagnostic(file, 'topics[0]', at, 'is wrong'))).length;
  expect([inFiles('a', 'b', 'c', 'd'), inFiles('a', 'b', 'c'), inFiles('a', 'a', 'b', 'c')]).toEqual([1, 3, 4]);
});

it('of lines that are the same, or not known, none is named twice', () => {
  const burst = (...lines: (number | undefined)[]) =>
    foldBursts(lines.map((line) => ({ file: 'a.md', field: 'x', line, problem: 'is wrong', remedy: 'mend it' })))[0]?.problem;
  expect([burst(1, 2, 2, 2), burst(1, 2, 3, 3), burst(undefined, undefined, undefined, undefined)]).toEqual([
    'is wrong (and 3 more like it, in line 2)',
    'is wrong (and 3 more like it, in lines 2, 3)',
    'is wrong (and 3 more like it)',
  ]);
});

it.each([
  ['`x`', '`y`'],
  ['“x”', '“y”'],
  ['"x"', '"y"'],
  ['12', '345'],
])('diagnostics that differ in a value, such as %s and %s, are of one kind', (value, other) => {
  const burst = [value, other, value, other].map((of, at) => diagnostic('a.md', 'x', at, `has ${of} too many`));
  expect(foldBursts([...burst, diagnostic('a.md', 'x', 9, 'has nothing too many')])).toHaveLength(2);
});

it('of many lines eight are named', () => {
  const burst = Array.from({ length: 13 }, (_, at) => diagnostic('a.csv', `rows[${at}].start`, at + 2, 'is no day'));
  expect(foldBursts(burst)).toMatchObject([{ problem: 'is no day (and 12 more like it, in lines 3, 4, 5, 6, 7, 8, 9, 10 and 4 more)' }]);
  expect(foldBursts(burst.slice(0, 9))).toMatchObject([{ problem: 'is no day (and 8 more like it, in lines 3, 4, 5, 6, 7, 8, 9, 10)' }]);
});

it('three of one kind stay, and so do those that say different things', () => {
  const few = [1, 2, 3].map((line) => diagnostic('a.md', 'x', line, 'is wrong'));
  const different = ['is wrong', 'is empty', 'is long', 'is new'].map((problem, at) => diagnostic('b.md', 'x', at, problem));
  expect(foldBursts([...few, ...different])).toEqual([...few, ...different]);
});
