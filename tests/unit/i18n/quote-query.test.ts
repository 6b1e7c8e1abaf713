import { expect, it } from 'vitest';
import { quoteQuery, quoteIsolatedQuery } from '../../../src/i18n/quote-query.ts';

it.each([
  ['wheat', '“wheat”'],
  ['"gas pipeline" Lavrov', '"gas pipeline" Lavrov'],
  ['«газ»', '«газ»'],
  ['"', '“"”'],
])('a query is quoted in one pair of quotation marks: %s', (text, cites) => {
  expect(quoteQuery(text)).toBe(cites);
});

it('an isolated query has Unicode isolates inside its quotation marks', () => {
  expect(quoteIsolatedQuery('لاوروف')).toBe('“\u2068لاوروف\u2069”');
});
