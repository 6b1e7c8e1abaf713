import { expect, it } from 'vitest';
import { foldLetters } from '../../../../src/archive/names/fold-letters.ts';
import { SIMPLIFIED } from '../../../../src/archive/names/traditional-characters.ts';

it.each([
  ['習', '习'],
  ['韓國', '韩国'],
  ['賴', '赖'],
  ['慶', '庆'],
  ['臺灣', '台湾'],
  ['陽', '阳'],
  ['總統', '总统'],
  ['業務', '业务'],
  ['電腦', '电脑'],
  ['單', '单'],
])('a name in traditional characters folds like the one in simplified characters: %s', (traditional, simplified) => {
  expect(foldLetters(traditional)).toBe(simplified);
  expect(foldLetters(simplified)).toBe(simplified);
});

it('each is one Chinese character for one other, which folds no further', () => {
  for (const [traditional, simplified] of Object.entries(SIMPLIFIED)) {
    expect([traditional, simplified].join(' ')).toMatch(/^\p{Script=Han} \p{Script=Han}$/u);
    expect([traditional, SIMPLIFIED[simplified]]).toEqual([traditional, undefined]);
  }
  expect(Object.keys(SIMPLIFIED).length).toBeGreaterThan(180);
});
