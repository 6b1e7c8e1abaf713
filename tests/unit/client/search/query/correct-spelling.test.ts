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

it.each(['un', 'in', 'im', 'ir', 'il', 'de'])('a word is no misspelling of the opposite, which has %s before it', (prefix) => {
  const word = `${prefix.charAt(0)}xample`;
  expect([nearestWords(`${prefix}${word}`, [word]), nearestWords(`${word}s`, [`${prefix}${word}s`])]).toEqual([[], []]);
  expect(nearestWords(`${word}s`, [`o${word}s`, `${prefix.charAt(0)}${word}s`])).toEqual([`${prefix.charAt(0)}${word}s`]);
});

it.each([
  ['pact', ['pacts'], ['pacts']],
  ['pac', ['pact'], []],
  ['talking', ['tolkinq'], []],
  ['talkings', ['tolkinqs'], ['tolkinqs']],
  ['talkings', ['talk'], []],
  ['pact', ['pact', 'Pact'], []],
  ['Delhii', ['delhi', 'Delhi', 'delhis'], ['Delhi', 'delhis']],
  ['Delhii', ['Delhi', 'delhi'], ['Delhi']],
  ['geeper', ['deeper'], []],
])('near %s there are of %j: %j', (typed, words, nearest) => {
  expect(nearestWords(typed, words)).toEqual(nearest);
});

it('the words with fewest mistakes come first, and of those the most frequent', () => {
  expect(nearestWords('pipelins', ['pipelanes', 'pipelines', 'pipeline'])).toEqual(['pipelines', 'pipeline', 'pipelanes']);
});

it('there are as many corrected queries as one of the words has near words, and a word with fewer has its nearest', () => {
  const words = ['pipelines', 'pipeline', 'vaccine'];
  expect(correctSpelling('pipelins vacine', ['pipelins', 'vacine'], words)).toEqual(['pipelines vaccine', 'pipeline vaccine']);
  expect(correctSpelling('pipelins xylophone', ['pipelins', 'xylophone'], words)).toEqual(['pipelines xylophone', 'pipeline xylophone']);
});

it('a query is corrected in its misspelt words only', () => {
  expect(correctSpelling('pipline  gas "vacine"', ['pipline', 'vacine'], known)).toEqual(['pipeline  gas vaccine']);
});

it('a query without a near word is not corrected', () => {
  expect(correctSpelling('xylophone', ['xylophone'], known)).toEqual([]);
});
