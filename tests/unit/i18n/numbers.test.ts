import { expect, it } from 'vitest';
import { count, formatList, formatNumber } from '../../../src/i18n/numbers.ts';

it('a large number has thousands separators, a fraction its decimal point', () => {
  expect([formatNumber(150000), formatNumber(0.75)]).toEqual(['150,000', '0.75']);
});

it.each([
  [0, '0 visits'],
  [1, '1 visit'],
  [2, '2 visits'],
  [1200, '1,200 visits'],
])('%d takes the right form of the noun', (n, text) => {
  expect(count(n, 'visit', 'visits')).toBe(text);
});

it.each([
  [['Sudopol'], 'Sudopol'],
  [['Sudopol', 'Estburg'], 'Sudopol and Estburg'],
  [['Sudopol', 'Estburg', 'Nordhavn'], 'Sudopol, Estburg and Nordhavn'],
])('a list reads like part of a sentence: %j', (items, text) => {
  expect(formatList(items)).toBe(text);
});
