import { expect, it } from 'vitest';
import { nameKeys } from '../../../../../src/archive/names/name-keys.ts';
import { namesFile, splitNames } from '../../../../../src/views/parts/names/name-parts.ts';
import type { NamedPage } from '../../../../../src/views/parts/named-pages.ts';

const PAGES = Array.from({ length: 60 }, (_, at): NamedPage => ({
  text: `Anna Berg${at}`,
  href: `/people/berg-${at}/`,
  type: 'person',
  others: [`Анна Берг${at}`, '贝格'],
}));

it('a short list of names is one file', () => {
  expect(namesFile(PAGES)).toBe(PAGES);
  expect(splitNames(PAGES)).toBeUndefined();
});

it('of a long list each name stands in every part that has one of its keys, and with it the name that the site prints', () => {
  const { index, parts } = splitNames(PAGES, 0, 2_000) ?? { index: { parts: [] }, parts: [] };
  expect(index.parts).toEqual(index.parts.toSorted());
  for (const { text, others } of PAGES)
    for (const name of [text, ...others])
      for (const key of nameKeys(name)) {
        const part = parts[index.parts.findLastIndex((start) => start <= key)];
        const page = part?.find((it) => it.text === text);
        expect([page?.text, ...(page?.others ?? [])]).toContain(name);
      }
});

it('the parts are as large as they may be; only what stands under one word may need more', () => {
  const { index, parts } = splitNames(PAGES, 0, 2_000) ?? { index: { parts: [] }, parts: [] };
  expect(parts.length).toBeGreaterThan(5);
  const large = parts.flatMap((part, at) => (JSON.stringify(part).length > 3_000 ? index.parts[at] : []));
  expect(large).toEqual(['anna', 'анна', '贝格']);
});

it('the words of a letter stand in one list, as names write them', () => {
  const { index, words } = splitNames(PAGES, 0, 1, 1) ?? { index: { words: [] }, words: [] };
  expect(index.words).toEqual(['a', 'b', 'а', 'б', '贝']);
  expect(words[0]).toEqual(['Anna']);
  expect(words[1]).toHaveLength(60);
  expect(words[1]).toContain('Berg7');
});
