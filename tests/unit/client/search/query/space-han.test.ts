import { expect, it } from 'vitest';
import { hanRuns } from '../../../../../src/archive/names/name-keys.ts';
import { foldWord } from '../../../../../src/client/search/query/fold-word.ts';
import { spaceHan } from '../../../../../src/client/search/query/space-han.ts';

const KNOWN = new Set(['王毅', '安娜·贝格', '中国', '访问', 'Anna Berg'].flatMap(hanRuns));

it.each([
  ['王毅访问中国', ['王毅', '访问', '中国']],
  ['贝格訪問中國', ['贝格', '訪問', '中國']],
  ['王毅说什么', ['王毅', '说什么']],
  ['Berg 中国', ['Berg', '中国']],
  ['什么', ['什么']],
])('names and known words are found in Chinese without spaces: %s', (text, words) => {
  expect(spaceHan(text, KNOWN).trim().split(/\s+/)).toEqual(words);
});

it('traditional characters are compared in their simplified form', () => {
  expect(['習近平', '俄羅斯', '聯合國'].map(foldWord)).toEqual(['习近平', '俄罗斯', '联合国']);
});
