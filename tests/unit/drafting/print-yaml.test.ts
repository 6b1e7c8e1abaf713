import { parse } from 'yaml';
import { expect, it } from 'vitest';
import { noteOf, printYaml } from '../../../src/drafting/print-yaml.ts';

it('values are read as they were, whatever signs they have', () => {
  const words = ['a: b', 'a #b', '- c', '“d” & *e*', "it's", '{f}', 'yes', '2021-04-06', 'ü 王'];
  const text = printYaml([{ key: 'list', value: words.map((value) => ({ value })) }]);
  expect(parse(text)).toEqual({ list: words });
});

it('remarks stand above their field or item, on one line', () => {
  const text = printYaml([
    { key: 'a', value: [{ value: [{ key: 'b', value: 1, note: 'of\r\nb' }], note: 'of the item' }], note: 'of a' },
    { key: 'since', value: '2012' },
  ]);
  expect(text).toBe('# of a\na:\n  # of the item\n    # of b\n  - b: 1\nsince: 2012\n');
  expect(parse(text)).toEqual({ a: [{ b: 1 }], since: 2012 });
});

it('a long remark is cut at a word', () => {
  expect(noteOf('word '.repeat(60))).toMatch(/^(word )+…$/);
});
