import { expect, it } from 'vitest';
import { nearestWord } from '../../../../src/validation/diagnostics/nearest-word.ts';

it('a misspelt word is answered with the nearest known word', () => {
  expect(nearestWord('sumary', ['source', 'summary', 'title'])).toBe('summary');
});

it('a word unlike all known words is not answered', () => {
  expect(nearestWord('headquarters', ['title', 'summary'])).toBeUndefined();
});

it('a short word is not answered with one that shares no letter with it', () => {
  expect(nearestWord('at', ['by', 'to'])).not.toBe('by');
});

it('without known words there is no answer', () => {
  expect(nearestWord('title', [])).toBeUndefined();
});
