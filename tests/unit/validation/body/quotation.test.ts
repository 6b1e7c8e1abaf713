import { describe, expect, it } from 'vitest';
import { isSame, quotedIn } from '../../../../src/validation/body/quotation.ts';

describe('quotations in a text', () => {
  it('are the words between the marks, with their places', () => {
    expect(quotedIn('He said “yes” and “no”.')).toEqual([
      { words: 'yes', start: 8, end: 13 },
      { words: 'no', start: 18, end: 22 },
    ]);
  });

  it('may hold a quotation in single marks', () => {
    expect(quotedIn('“she said ‘yes’ to it”')).toMatchObject([{ words: 'she said ‘yes’ to it' }]);
  });
});

describe('words in a text are those of a quote', () => {
  it.each([
    ['as said', 'a bridge that floats'],
    ['with a capital at the start', 'A bridge that floats'],
    ['with the stop of the sentence', 'a bridge that floats.'],
    ['over the end of a line', 'a bridge\nthat floats'],
  ])('%s', (_name, words) => {
    expect(isSame(words, 'a bridge that floats')).toBe(true);
  });

  it('not with a word left out', () => {
    expect(isSame('a bridge floats', 'a bridge that floats')).toBe(false);
  });
});
