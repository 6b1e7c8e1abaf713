import { describe, expect, it } from 'vitest';
import { explainFault } from '../../../../../src/validation/read/yaml/explain-fault.ts';

/** What is told of some lines, the first of which is line 3 of a file. */
const explain = (...lines: string[]) =>
  explainFault(
    lines.map((text, at) => ({ text, number: at + 3 })),
    { line: 4, message: 'No good.' },
  );
const told = (...lines: string[]) => {
  const { line, problem } = explain(...lines);
  return `${line} ${problem}`;
};

describe('what is wrong with some lines is told from how they are written:', () => {
  it.each([
    [['a: b', ' \tc: d'], '4 is indented with a tab'],
    [['a: b', 'c\td'], '4 is not YAML: No good'],
    [['---'], '3 is divided by a line `---`'],
    [['a:b'], '3 has no space after `a:`'],
    [['- a:b'], '3 has no space after `a:`'],
    [['-a'], '3 has no space after its `-`'],
    [['--a'], '3 is neither a field nor an entry of a list: “--a”'],
    [['a: b: c'], '3 has a colon and a space in its text, which YAML takes for a field'],
    [['a: b:'], '3 has a colon and a space in its text, which YAML takes for a field'],
    [['a: b:c'], '4 is not YAML: No good'],
    [['a:', 'b: c'], '4 is not indented like the lines above it'],
    [['a: text', '  - b'], '4 is indented below `text`, which is a text'],
    [['a: text', '  b', '  c: d'], '5 is indented below `text`, which is a text'],
    [['a: text #b', '  c'], '3 has ` #` in its text, where YAML begins a comment'],
    [['a: text #b', ' '], '4 is not YAML: No good'],
    [['a: text#b', '  c'], '4 is not YAML: No good'],
    [['what is this'], '3 is neither a field nor an entry of a list: “what is this”'],
    [['- what is this'], '3 is neither a field nor an entry of a list: “what is this”'],
    [['a: text'], '4 is not YAML: No good'],
  ])('%j', (lines, expected) => {
    expect(told(...lines)).toBe(expected);
  });

  it.each([
    ['&b', 'begins with `&`, which YAML takes for the name of an anchor'],
    ['*b', 'begins with `*`, which YAML takes for the name of an alias'],
    ['!b', 'begins with `!`, which YAML takes for a tag'],
    ['%b', 'begins with `%`, which YAML keeps for itself'],
    ['@b', 'begins with `@`, which YAML keeps for itself'],
    ['`b', 'begins with ```, which YAML keeps for itself'],
    ['|b', 'begins with `|`, which YAML takes for the beginning of several lines'],
    ['>b', 'begins with `>`, which YAML takes for the beginning of several lines'],
    ['- b', 'begins with `-`, which YAML takes for a list'],
    ['? b', 'begins with `?`, which YAML takes for a key'],
    [',b', 'begins with `,`, which YAML keeps for lists'],
    [']b', 'begins with `]`, which YAML keeps for lists'],
    ['}b', 'begins with `}`, which YAML keeps for groups of fields'],
    ['[b', 'opens `[` and does not close it'],
    ['{b', 'opens `{` and does not close it'],
    ['[b}', 'opens `[` and does not close it'],
    ['{b]', 'opens `{` and does not close it'],
    ['[b] c', 'begins with `[`, which YAML takes for a list, and goes on behind it'],
    ['{b} c', 'begins with `{`, which YAML takes for a list, and goes on behind it'],
    ['[b,, c]', 'has a comma with nothing before it'],
    ['[ , c]', 'has a comma with nothing before it'],
    ['{, c}', 'has a comma with nothing before it'],
    ['"b', 'opens a quotation mark and does not close it'],
    ['"b\\"', 'opens a quotation mark and does not close it'],
    ["'b", "begins with `'`, which YAML takes for a quotation mark, and does not close it"],
    ["'b''", "begins with `'`, which YAML takes for a quotation mark, and does not close it"],
    ["'b'' c'' d", "begins with `'`, which YAML takes for a quotation mark, and does not close it"],
    ['"b\\" c\\" d', 'opens a quotation mark and does not close it'],
    ['"b" c', 'goes on behind its closing quotation mark'],
    ['"b" "c"', 'goes on behind its closing quotation mark'],
    ["'b' c", "goes on behind a `'`, which YAML takes for the closing quotation mark"],
    ['"b\\q"', 'has a backslash that YAML cannot read'],
    ['"b\\q" # c', 'has a backslash that YAML cannot read'],
  ])('a text that begins with %s', (text, problem) => {
    expect(told(`a: ${text}`)).toBe(`3 ${problem}`);
    expect(told(`- ${text}`)).toBe(`3 ${problem}`);
  });

  it('a quotation mark may close on a later line', () => {
    expect([told('a: "b', '  c" d'), told('a: [b', '  c] d')]).toEqual([
      '3 goes on behind its closing quotation mark',
      '3 begins with `[`, which YAML takes for a list, and goes on behind it',
    ]);
  });

  it('a long text with its first 40 characters', () => {
    expect(told('b'.repeat(40))).toBe(`3 is neither a field nor an entry of a list: “${'b'.repeat(40)}”`);
    expect(told('b'.repeat(41))).toBe(`3 is neither a field nor an entry of a list: “${'b'.repeat(40)}…”`);
  });

  it('nothing, where the parser said nothing', () => {
    expect(explainFault([{ text: 'a: b', number: 3 }], undefined)).toMatchObject({ line: 3, problem: 'is not YAML: it cannot be read' });
  });

  it.each([
    ['a: "b', 'close it at the end of the text with `"`'],
    ["a: 'b", "write ’ for an apostrophe, or close the text with `'`"],
    ['a: "b" c', 'write “ and ” inside a text, or close it at its end only'],
    ["a: 'b' c", 'write ’ for an apostrophe'],
    ['a: "\\q"', 'write `\\\\` for a backslash, or leave it out'],
    ['a: [b', 'write `]` at the end, or put the whole text in quotation marks'],
    ['a: {b', 'write `}` at the end, or put the whole text in quotation marks'],
    ['a: b: c', 'put the whole text in quotation marks: `"…"`'],
  ])('with what to do about it: %s', (text, remedy) => {
    expect(explain(text).remedy).toBe(remedy);
  });
});
