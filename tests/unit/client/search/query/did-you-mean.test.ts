import { expect, it } from 'vitest';
import { correct, nearestWord } from '../../../../../src/client/search/query/did-you-mean.ts';

const known = ['pipeline', 'vaccine', 'wheat', 'what', 'Türkiye', 'gas'];

it.each([
  ['pipline', 'pipeline'],
  ['Vacine', 'vaccine'],
  ['Turkiyee', 'Türkiye'],
  ['whaet', 'what'],
  ['wheet', 'wheat'],
  ['gass', 'gas'],
  ['gaz', undefined],
  ['xylophone', undefined],
])('%s was meant to be %s', (typed, meant) => {
  expect(nearestWord(typed, known)).toBe(meant);
});

it('a query is corrected in the words that stand nowhere, and only there', () => {
  expect(correct('pipline  gas "vacine"', ['pipline', 'vacine'], known)).toBe('pipeline  gas vaccine');
});

it('a query without a better spelling is not corrected', () => {
  expect(correct('xylophone', ['xylophone'], known)).toBeUndefined();
});
