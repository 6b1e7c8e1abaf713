import { expect, test } from 'vitest';
import { unbrokenRanges } from '../../../src/i18n/unbroken-ranges.ts';

test('a range of numbers in a headline does not break after its dash; other dashes stay as they are', () => {
  expect(unbrokenRanges('Talks of 5–7 April end a pause, 2019–2021')).toBe('Talks of 5–\u20607 April end a pause, 2019–\u20602021');
  expect(unbrokenRanges('The Norland–Sudonia ferry – 3 May – 5 June')).toBe('The Norland–Sudonia ferry – 3 May – 5 June');
});
