import { describe, expect, it } from 'vitest';
import { formatPath } from '../../../../../src/validation/diagnostics/field-path.ts';
import { readPieces } from '../../../../../src/validation/read/yaml/read-pieces.ts';

/** What could be read of some lines, the first of which is line 2 of a file. */
const read = (...text: string[]) => {
  const { values, oddities, unread, lines, comments } = readPieces(text.join('\n'), 2);
  return {
    values,
    faults: oddities.map(({ line, path, problem }) => `${line} ${formatPath(path)}: ${problem}`),
    unread: unread.map(formatPath),
    lines: Object.fromEntries(lines),
    comments: Object.fromEntries(comments),
  };
};
const FAULT = 'a: Berg: she leaves';
const COLON = 'has a colon and a space in its text, which YAML takes for a field';

describe('of a text that YAML refuses', () => {
  it('all fields but the refused one are read, with their lines and comments', () => {
    expect(read('---', FAULT, '', '# a comment', 'b: [x, y] # two', 'c: {d: 1}')).toEqual({
      values: { b: ['x', 'y'], c: { d: 1 } },
      faults: [`3 a: ${COLON}`],
      unread: ['a'],
      lines: expect.objectContaining({ a: 3, b: 6, c: 7, 'c.d': 7 }) as unknown,
      comments: {},
    });
  });

  it('a field has its name with or without quotation marks', () => {
    const faults = read('"a b": Berg: she leaves', "'c d': Berg: she leaves", 'é_f-1 g: Berg: she leaves').faults;
    expect(faults).toEqual([`2 a b: ${COLON}`, `3 c d: ${COLON}`, `4 é_f-1 g: ${COLON}`]);
    expect(read('"a":', '  b: 1', `  ${FAULT}`, "'c':", '  - 1', '  - [open').values).toEqual({ a: { b: 1 }, c: [1, undefined] });
  });

  it('all entries of a list but the refused ones are read, and the list keeps its own line', () => {
    expect(
      read('list:', '  - x', '  - [open', '  - Berg: she: leaves', '    and: more', '  - y: 1', '    z: 2 # two', 'b: 3'),
    ).toMatchObject({
      values: { list: ['x', undefined, { and: 'more' }, { y: 1, z: 2 }], b: 3 },
      faults: ['4 list[1]: opens `[` and does not close it', `5 list[2].Berg: ${COLON}`],
      unread: ['list[1]', 'list[2].Berg'],
      lines: { list: 2, 'list[0]': 3, 'list[1]': 4, 'list[2]': 5, 'list[2].and': 6, 'list[3].y': 7, 'list[3].z': 8, b: 9 },
      comments: { 'list[3].z': '# two' },
    });
    expect(read('- x # one', '- [open', '- y # two')).toMatchObject({
      values: ['x', undefined, 'y'],
      lines: { '[0]': 2, '[1]': 3, '[2]': 4 },
      comments: { '[0]': '# one', '[2]': '# two' },
    });
  });

  it('all fields of a group but the refused one are read, and the group keeps its own line', () => {
    expect(read('group: # of three', `  ${FAULT}`, '  b: 1', '  c:', '    - 2', 'd: 3')).toMatchObject({
      values: { group: { b: 1, c: [2] }, d: 3 },
      faults: [`3 group.a: ${COLON}`],
      lines: { group: 2, 'group.b': 4, 'group.c': 5, d: 7 },
    });
  });

  it('lines below a line that is no field are no fields of it', () => {
    expect(read('what is this', '  leaves: soon', 'b: 1')).toMatchObject({
      values: { b: 1 },
      faults: [expect.stringMatching(/^3 front matter: is indented below `what is this`/)],
      unread: ['what', 'leaves'],
    });
  });

  it('a field that stands twice has its last value, and both lines are reported', () => {
    expect(read('b: 1', FAULT, 'b: 2')).toMatchObject({
      values: { b: 2 },
      faults: [`3 a: ${COLON}`, '4 b: stands twice, the second time in line 4'],
    });
  });

  it('a closing bracket in the first column belongs to the field above it', () => {
    expect(read('b: [', '  x,', ']', FAULT, 'c: {', '}')).toMatchObject({ values: { b: ['x'], c: {} }, faults: [`5 a: ${COLON}`] });
  });

  it('nothing below the ninth level is divided further', () => {
    const nested = (depth: number) => [
      ...Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}l${level}:`),
      `${' '.repeat(depth)}b: 1`,
      ' '.repeat(depth) + FAULT,
    ];
    const depthOfFault = (depth: number) => readPieces(nested(depth).join('\n'), 1).oddities[0]?.path.length;
    expect([1, 8, 9, 10, 12].map(depthOfFault)).toEqual([2, 9, 10, 10, 10]);
    const entries = (depth: number) => `${'- '.repeat(depth)}b: 1\n${'  '.repeat(depth)}${FAULT}`;
    expect([1, 8, 9, 10, 12].map((depth) => readPieces(entries(depth), 1).oddities[0]?.path.length)).toEqual([2, 9, 10, 10, 10]);
  });
});
