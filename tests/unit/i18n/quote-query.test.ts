import { expect, it } from 'vitest';
import { quoteQuery, quoteIsolatedQuery } from '../../../src/i18n/quote-query.ts';

it.each([
  ['wheat', '“wheat”'],
  ['"gas pipeline" Lavrov', '"gas pipeline" Lavrov'],
  ['«газ»', '«газ»'],
  ['"', '“"”'],
])('what a reader typed is cited with one pair of quotation marks: %s', (text, cites) => {
  expect(quoteQuery(text)).toBe(cites);
});

it('does not turn the words around it', () => {
  expect(quoteIsolatedQuery('لاوروف')).toBe('“\u2068لاوروف\u2069”');
});
