import { readFileSync } from 'node:fs';
import OpenCC from 'opencc-js';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { foldLetters } from '../../src/archive/names/fold-letters.ts';
import { listFiles } from '../../src/list-files.ts';

/** Every Chinese name in the content. */
const NAMES = listFiles('content')
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) => {
    const { names = [], aliases = [] } = parse(readFileSync(`content/${file}`, 'utf8')) as {
      names?: { text: string }[];
      aliases?: string[];
    };
    return [...names.map(({ text }) => text), ...aliases].filter((text) => /\p{Script=Han}/u.test(text));
  });

it.each([
  ['cn', 'tw'],
  ['cn', 'hk'],
  ['cn', 't'],
  ['tw', 'cn'],
] as const)('Chinese names are found in both forms: %s to %s', (from, to) => {
  const convert = OpenCC.Converter({ from, to });
  const apart = NAMES.filter((name) => foldLetters(convert(name)) !== foldLetters(name)).map((name) => `${name} ${convert(name)}`);
  expect(apart).toEqual([]);
  expect(NAMES.length).toBeGreaterThan(30);
});
