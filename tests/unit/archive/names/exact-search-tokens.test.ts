import { expect, it } from 'vitest';
import { exactTokenOf, exactTokensIn } from '../../../../src/archive/names/exact-search-tokens.ts';

it('numbers are read without the commas of thousands, and not out of other words', () => {
  expect(exactTokensIn('50,000 doses, 1.5 or 15 in 2021; S-400, 3D, v2, 5.')).toEqual(['n50000', 'n1p5', 'n15', 'n2021', 'n400', 'n5']);
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
