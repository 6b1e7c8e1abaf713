import { describe, expect, it } from 'vitest';
import { splitByHeading } from '../../../../src/views/lists/split-by-heading.ts';

describe('the pages of a list split by heading', () => {
  const parts = (names: string, most: number) =>
    splitByHeading(Array.from(names), (name) => ({ text: name, path: name.toLowerCase() }), most);

  it('are shared by letters with few items', () => {
    expect(parts('ABBCD', 3).map(({ text, path, total }) => [text, path, total])).toEqual([
      ['A–B', 'a-b', 3],
      ['C–D', 'c-d', 2],
    ]);
  });

  it('are several for a letter with many items', () => {
    expect(parts('AKKKKKZ', 2).map(({ path, items }) => [path, items.length])).toEqual([
      ['a', 1],
      ['k', 2],
      ['k/2', 2],
      ['k/3', 1],
      ['z', 1],
    ]);
  });
});
