import { expect, it } from 'vitest';
import { spelledNumbersIn, withoutScale } from '../../../../src/validation/body/spelled-numbers.ts';

it.each([
  ['six', 6],
  ['Nineteen', 19],
  ['twenty', 20],
  ['forty-six', 46],
  ['ninety-nine', 99],
  ['150,000', 150_000],
  ['1,234,567.25', 1_234_567.25],
  ['1 900', 1_900],
  ['1\u00A0234\u202F567.25', 1_234_567.25],
  ['1 900 million', 1.9e9],
  ['3.3 billion', 3.3e9],
  ['1.1 million', 1.1e6],
  ['two\u00A0Thousand', 2_000],
  ['5 trillion', 5e12],
  ['0', 0],
  ['2021', 2021],
])('a text with the number %s has %d, and says where', (words, value) => {
  expect(spelledNumbersIn(`He sent ${words}, and more.`)).toEqual([{ value, words, start: 8, end: 8 + words.length }]);
});

it.each(['a6', '6th', 'G20', '1.2.3.4', 'someone', 'onerous', 'hundred'])('%s has no number', (text) => {
  expect(spelledNumbersIn(text)).toEqual([]);
});

it('four digits and three are two numbers', () => {
  expect(spelledNumbersIn('In 2021 150 ships came').map(({ value }) => value)).toEqual([2021, 150]);
});

it('a text has all its numbers, in their order', () => {
  expect(spelledNumbersIn('Of 47 ships five, and 5 per cent').map(({ value, start }) => [value, start])).toEqual([
    [47, 3],
    [5, 12],
    [5, 22],
  ]);
});

it.each([
  [5, 'billion rupees', 5e9, 'rupees'],
  [1.1, 'Million US dollars', 1.1e6, 'US dollars'],
  [5, 'billion', 5, 'billion'],
  [5, 'rupees', 5, 'rupees'],
  [5, 'per cent', 5, 'per cent'],
  [5, '', 5, ''],
])('%d in %s is %d in %s', (value, unit, bare, rest) => {
  expect(withoutScale(value, unit)).toEqual({ value: bare, unit: rest });
});
