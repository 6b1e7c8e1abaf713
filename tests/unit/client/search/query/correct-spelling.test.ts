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
])('the nearest known word to %s is %s', (typed, nearest) => {
  expect(nearestWord(typed, known)).toBe(nearest);
});

it('a query is corrected in its misspelt words only', () => {
  expect(correctSpelling('pipline  gas "vacine"', ['pipline', 'vacine'], known)).toBe('pipeline  gas vaccine');
});

it('a query without a near word is not corrected', () => {
  expect(correctSpelling('xylophone', ['xylophone'], known)).toBeUndefined();
});
