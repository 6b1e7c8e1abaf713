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
  ['one hundred', 100],
  ['a hundred', 100],
  ['one hundred and fifty', 150],
  ['One Hundred fifty-six', 156],
  ['nine hundred\u00A0and one', 901],
  ['one hundred and fifty thousand', 150_000],
  ['a thousand', 1_000],
  ['two thousand and six', 2_006],
  ['two thousand five hundred', 2_500],
  ['twelve thousand three hundred and forty', 12_340],
  ['two hundred million', 2e8],
  ['a million', 1e6],
  ['two dozen', 24],
  ['5 lakh', 5e5],
  ['1.5 crore', 1.5e7],
  ['0', 0],
  ['2021', 2021],
])('a text with the number %s has %d, and says where', (words, value) => {
  expect(spelledNumbersIn(`He sent ${words}, and more.`)).toEqual([{ value, words, start: 8, end: 8 + words.length }]);
});

it.each([
  'a6',
  '6th',
  'G20',
  '1.2.3.4',
  'someone',
  'onerous',
  'hundred',
  'several hundred',
  'hundreds of thousands',
  'half a million',
  'a ship',
  'a few',
  'a quarter of a million',
  'quarters of a million',
])('%s has no number', (text) => {
  expect(spelledNumbersIn(text)).toEqual([]);
});

it('four digits and three are two numbers', () => {
  expect(spelledNumbersIn('In 2021 150 ships came').map(({ value }) => value)).toEqual([2021, 150]);
});

it.each([
  ['Six and seven ships', [6, 7]],
  ['From one hundred to two hundred ships', [100, 200]],
  ['In two thousand and six ships', [2_006]],
])('a text has its own numbers, each by itself: %s', (text, values) => {
  expect(spelledNumbersIn(text).map(({ value }) => value)).toEqual(values);
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
