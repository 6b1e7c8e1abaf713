import { describe, expect, it } from 'vitest';
import {
  hasQuoteLine,
  isBalanced,
  isPartOfQuote,
  isSameQuote,
  quotationsIn,
  quoteKey,
} from '../../../../src/validation/body/quotation-syntax.ts';

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

  it.each(['a bridge that floats…', 'a bridge that floats?!', 'a  bridge \n that floats ;,:', ' a bridge that floats. '])(
    'apart from spaces and the signs at their end: %j',
    (words) => {
      expect([isSameQuote(words.trim(), 'a bridge that floats'), isSameQuote('a bridge that floats', words.trim())]).toEqual([true, true]);
    },
  );

  it('not if a sign inside them is another', () => {
    expect(isSameQuote('a bridge, that floats', 'a bridge that floats')).toBe(false);
    expect([isSameQuote('', '...'), isSameQuote('', 'a')]).toEqual([true, false]);
  });

  it('in part, if they are whole words of it in their order', () => {
    const isPart = (words: string) => isPartOfQuote(words, 'A bridge (so called) that floats!');
    expect(['bridge', 'a bridge', 'That floats.', '(so called)', 'a bridge (so called) that floats'].map(isPart)).toEqual(
      Array.from({ length: 5 }, () => true),
    );
    expect(['bridg', 'ridge', 'floats that', 'bridge that', 'a.bridge'].map(isPart)).toEqual(Array.from({ length: 5 }, () => false));
  });

  it('not if a word is missing', () => {
    expect(isSameQuote('a bridge floats', 'a bridge that floats')).toBe(false);
  });
});

it.each([
  ['', true],
  ['“a”', true],
  ['“a” b “c”', true],
  ['“a', false],
  ['a”', false],
  ['“a “b””', false],
  ['“a”b”', false],
  ['”a“', false],
])('the quotation marks of %j are in balance: %s', (text, expected) => {
  expect(isBalanced(text)).toBe(expected);
});

it.each([
  ['::quote[bridge]', true],
  ['Text.\n\n::quote[bridge] \t\n\nText.', true],
  ['Text ::quote[bridge]', false],
  ['::quote[bridge] text', false],
  ['::quote[bridges]', false],
  [':quote[bridge]', false],
])('the quote is set on a line of its own in %j: %s', (body, expected) => {
  expect(hasQuoteLine('bridge', body)).toBe(expected);
});

it('the key of a quote is its text, however Markdown divides it', () => {
  const text = (value: string) => ({ type: 'text' as const, value });
  expect(quoteKey({ children: [text('bri'), { type: 'break' }, text('dge')] })).toBe('bridge');
});
