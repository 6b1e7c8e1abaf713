import { expect, it } from 'vitest';
import { correctSpelling, nearestWords } from '../../../../../src/client/search/query/correct-spelling.ts';

const known = ['signed', 'promise', 'Esper', 'Delhi', 'delhi', 'pipeline', 'vaccine', 'wheat', 'what', 'Türkiye', 'gas'];

it.each([
  ['pipline', 'pipeline'],
  ['Vacine', 'vaccine'],
  ['Turkiyee', 'Türkiye'],
  ['whaet', 'wheat'],
  ['wheet', 'wheat'],
  ['gass', 'gas'],
  // Long words may have two mistakes, shorter ones one.
  ['pippelinne', 'pipeline'],
  ['vassine', undefined],
  ['gaz', undefined],
  ['xylophone', undefined],
  // Letters in the wrong order are one mistake.
  ['Dehli', 'Delhi'],
  // Another word, a name with another first letter, and the opposite are no corrections.
  ['promote', undefined],
  ['deeper', undefined],
  ['unsigned', undefined],
])('the nearest known word to %s is %s', (typed, nearest) => {
  expect(nearestWords(typed, known)[0]).toBe(nearest);
});

it('a query is corrected in its misspelt words only', () => {
  expect(correctSpelling('pipline  gas "vacine"', ['pipline', 'vacine'], known)).toEqual(['pipeline  gas vaccine']);
});

it('a query without a near word is not corrected', () => {
  expect(correctSpelling('xylophone', ['xylophone'], known)).toEqual([]);
});
