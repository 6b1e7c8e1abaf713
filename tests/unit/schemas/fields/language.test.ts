import { expect, it } from 'vitest';
import { diagnosticsAfter, textWith } from '../../make-diagnostics.ts';

const lettersFor = (lang: string) =>
  diagnosticsAfter({ 'publisher: Harbour News': `publisher: Harbour News\n    lang: ${JSON.stringify(lang)}` });

it.each(['Harbourish', 'ru"', ''])('%j is no language tag', (lang) => {
  expect(lettersFor(lang)).toMatchObject([
    { field: 'sources[1].lang', problem: 'is not a language tag', remedy: textWith('The language of the source') },
  ]);
});

it.each([
  ['Russian', 'ru'],
  ['русский', 'ru'],
  ['Romanian', 'ro'],
  ['Yiddish', 'yi'],
  ['Hebrew', 'he'],
  ['Filipino', 'fil'],
  ['dari', 'prs'],
  ['RU', 'ru'],
  ['ru-RU', 'ru'],
  ['ru_RU', 'ru'],
  ['zh-hant', 'zh-Hant'],
  ['zh-TW', 'zh-Hant'],
])('%s is no language tag, and the right one is known', (lang, tag) => {
  expect(lettersFor(lang)).toMatchObject([{ problem: 'is not a language tag', remedy: `did you mean \`${tag}\`?` }]);
});

it.each([
  ['jp', 'ja'],
  ['cn', 'zh'],
  ['ua', 'uk'],
  ['rus', 'ru'],
])('%s is the tag of no language, and the right one is known', (lang, tag) => {
  expect(lettersFor(lang)).toMatchObject([{ problem: 'is the tag of no language', remedy: `did you mean \`${tag}\`?` }]);
});

it.each(['xq', 'qqq'])('%s is the tag of no language', (lang) => {
  expect(lettersFor(lang)).toMatchObject([{ problem: 'is the tag of no language', remedy: textWith('The language of the source') }]);
});

it.each(['ru', 'zh', 'zh-Hant', 'sr-Latn', 'prs', 'yue', 'ps', 'tl', 'no'])('%s is one', (lang) => {
  expect(lettersFor(lang)).toEqual([]);
});
