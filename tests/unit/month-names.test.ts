import { expect, it } from 'vitest';
import { MONTH_NAMES, MONTH_PATTERN, monthOf } from '../../src/month-names.ts';

it.each([
  ['January', 1],
  ['Jun', 6],
  ['july', 7],
  ['SEPT', 9],
  ['Dec.', 12],
  ['Ma', 0],
  ['', 0],
  ['ferry', 0],
])('the number of a month from its name: %s', (name, month) => {
  expect(monthOf(name)).toBe(month);
});

it.each([...MONTH_NAMES, 'Jan', 'Feb.', 'Sep', 'Sept', 'Sept.', 'Dec.'])('a month in a text: %s', (name) => {
  expect(name).toMatch(new RegExp(`^(?:${MONTH_PATTERN})$`));
});

it.each(['Janu', 'May.', 'Mayor', 'Octo', 'Jant'])('no month: %s', (name) => {
  expect(name).not.toMatch(new RegExp(`^(?:${MONTH_PATTERN})$`));
});
