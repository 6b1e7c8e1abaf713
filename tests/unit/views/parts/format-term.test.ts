import { expect, it } from 'vitest';
import { formatTerm } from '../../../../src/views/parts/format-term.ts';

it.each([
  ['2004-03-09', '2008', '9 March 2004 – 2008'],
  ['2004', undefined, 'since 2004'],
  [undefined, '2008-05', 'until May 2008'],
  [undefined, undefined, 'dates not stated'],
])('a term has the dates that are known: %s to %s', (from, to, text) => {
  expect(formatTerm(from, to)).toBe(text);
});
