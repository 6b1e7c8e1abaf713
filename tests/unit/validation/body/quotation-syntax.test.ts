import { describe, expect, it } from 'vitest';
import { isSameQuote, quotationsIn } from '../../../../src/validation/body/quotation-syntax.ts';

describe('the quotations in a text', () => {
  it('are the words between the marks, with their offsets', () => {
    expect(quotationsIn('He said “yes” and “no”.')).toEqual([
      { words: 'yes', start: 8, end: 13 },
      { words: 'no', start: 18, end: 22 },
    ]);
  });

  it('may contain single marks', () => {
    expect(quotationsIn('“she said ‘yes’ to it”')).toMatchObject([{ words: 'she said ‘yes’ to it' }]);
  });
});

describe('words are those of a quote', () => {
  it.each([
    ['if they are the same', 'a bridge that floats'],
    ['if they begin with a capital', 'A bridge that floats'],
    ['if they end the sentence', 'a bridge that floats.'],
    ['if they run over the end of a line', 'a bridge\nthat floats'],
  ])('%s', (_name, words) => {
    expect(isSameQuote(words, 'a bridge that floats')).toBe(true);
  });

  it('not if a word is missing', () => {
    expect(isSameQuote('a bridge floats', 'a bridge that floats')).toBe(false);
  });
});
