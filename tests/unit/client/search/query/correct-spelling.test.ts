import { expect, it } from 'vitest';
import { correctSpelling, nearestWord } from '../../../../../src/client/search/query/correct-spelling.ts';

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
  expect(correctSpelling('pipline  gas "vacine"', ['pipline', 'vacine'], known)).toBe('pipeline  gas vaccine');
});

it('a query without a better spelling is not corrected', () => {
  expect(correctSpelling('xylophone', ['xylophone'], known)).toBeUndefined();
});
