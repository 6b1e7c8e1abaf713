import { expect, it } from 'vitest';
import { nearest } from '../../../../src/validation/diagnostics/did-you-mean.ts';

it('the nearest known word is the one probably meant', () => {
  expect(nearest('sumary', ['source', 'summary', 'title'])).toBe('summary');
});

it('a word like none of the known is not explained away', () => {
  expect(nearest('headquarters', ['title', 'summary'])).toBeUndefined();
});

it('a short word that shares no letter with a known one is not explained away', () => {
  expect(nearest('at', ['by', 'to'])).not.toBe('by');
});

it('where nothing is known nothing is meant', () => {
  expect(nearest('title', [])).toBeUndefined();
});
