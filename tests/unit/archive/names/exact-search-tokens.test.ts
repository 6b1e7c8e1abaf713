import { expect, it } from 'vitest';
import { exactTokenOf, exactTokensIn } from '../../../../src/archive/names/exact-search-tokens.ts';

it('numbers are read without the commas of thousands, and not out of other words', () => {
  expect(exactTokensIn('50,000 doses, 1.5 or 15 in 2021; S-400, 3D, v2, 5.')).toEqual(['n50000', 'n1p5', 'n15', 'n2021', 'n400', 'n5']);
});

it.each([
  ['1,234,567', ['n1234567']],
  ['1,234.56', ['n1234p56']],
  ['1,23 or 12,3456', ['n1', 'n12']],
  ['1.5.2, x1, 1x, 1.x', ['n1p5', 'n1']],
  ['।', []],
  ['пуль', []],
])('the numbers and the Indian words of %s have tokens: %j', (text, tokens) => {
  expect(exactTokensIn(text)).toEqual(tokens);
});

it.each(['46 billionaires', '46, million', '46 of a million', '46    million', '46 per million'])('%s has the bare number', (text) => {
  expect(exactTokensIn(text)).toEqual(['n46']);
});

it.each(['thousand', 'million', 'billion', 'trillion', 'crore', 'lakh', 'bn', 'mn', 'trn', 'millions'])('46 %s is not 46', (scale) => {
  expect(exactTokensIn(`46 ${scale}, 46-${scale} and 46${scale}`)[0]).toBe('n46x');
  expect(exactTokensIn(`46 ${scale}`)).toEqual(['n46x']);
});

it('the token of a word of India has five digits for each of its letters', () => {
  expect(exactTokenOf('पत')).toBe('v0234602340');
});

it('numbers that differ by a point, and words that differ by a vowel sign, have different tokens', () => {
  expect(['1.5', '15'].map(exactTokenOf)).toEqual(['n1p5', 'n15']);
  expect(exactTokenOf('पतन')).not.toBe(exactTokenOf('पुतिन'));
  expect(['gas', 'лавров'].map(exactTokenOf)).toEqual([undefined, undefined]);
});

it('a text has each token once', () => {
  expect(exactTokensIn('1.5 gas पतन 1.5 पतन')).toEqual(['n1p5', exactTokenOf('पतन')]);
});

it('a number with a scale behind it is not the bare number', () => {
  expect(exactTokensIn('46  billion, 46bn and 46-million, 7 millions, 1.5 crore; 46 per cent')).toEqual(['n46x', 'n7x', 'n1p5x', 'n46']);
});
