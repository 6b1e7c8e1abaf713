import { expect, it } from 'vitest';
import { cited, quoted } from '../../../src/i18n/quoted.ts';

it.each([
  ['wheat', '“wheat”'],
  ['"gas pipeline" Lavrov', '"gas pipeline" Lavrov'],
  ['«газ»', '«газ»'],
  ['"', '“"”'],
])('what a reader typed is cited with one pair of quotation marks: %s', (text, cites) => {
  expect(cited(text)).toBe(cites);
});

it('does not turn the words around it', () => {
  expect(quoted('لاوروف')).toBe('“\u2068لاوروف\u2069”');
});
