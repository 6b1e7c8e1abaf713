import { describe, expect, it } from 'vitest';
import { gapBetween } from '../../../src/archive/model/date-arithmetic.ts';
import { messages } from '../../../src/i18n/messages.ts';

describe('a gap in words', () => {
  it.each([
    ['2012-10-03', '2021-04-06', '8 years, 6 months'],
    ['2020-04-06', '2021-04-06', '1 year'],
    ['2020-04-06', '2021-05-20', '1 year, 1 month'],
    ['2021-03-06', '2021-04-20', '1 month'],
    ['2021-04-01', '2021-04-30', '29 days'],
    ['2021-04-05', '2021-04-06', '1 day'],
    ['2021-04-06', '2021-04-06', '0 days'],
    ['2021-04-07', '2021-04-06', '0 days'],
    ['2023-06-07', '2021-04-06', '0 days'],
  ])('from %s to %s is %s', (from, to, text) => {
    expect(messages.gap(gapBetween(from, to))).toBe(text);
  });

  it.each([
    ['2012', '2021-04-06', '8 or 9 years'],
    ['2012-04-06', '2021', '8 or 9 years'],
    ['2012', '2021-12-31', '9 years'],
    ['2020', '2021-04-06', 'less than 2 years'],
    ['2021', '2021', 'less than a year'],
    ['2012-10', '2021-04-06', 'about 8 years, 6 months'],
    ['2021-03-28', '2021-04', 'less than 2 months'],
  ])('claims no months or days counted from a date that has none: %s to %s', (from, to, text) => {
    expect(messages.gap(gapBetween(from, to))).toBe(text);
  });
});

/** Every text among the words. Texts made by functions are left out: tests of the built pages read those. */
const textsIn = (words: unknown): string[] =>
  typeof words === 'string' ? [words] : typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsIn) : [];

describe('the words of the interface', () => {
  it('have typographic quotation marks, apostrophes and dashes', () => {
    expect(textsIn(messages).length).toBeGreaterThan(100);
    expect(textsIn(messages).filter((text) => /["']|--| - |\.\.\./.test(text))).toEqual([]);
  });
});
