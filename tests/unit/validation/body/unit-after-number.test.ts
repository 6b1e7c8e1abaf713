import { expect, it } from 'vitest';
import { hasUnitAfter, stemOfUnit } from '../../../../src/validation/body/unit-after-number.ts';

it.each([
  ['doses', 'doses'],
  ['Passengers', 'passe'],
  ['per cent', 'cent'],
  ['US dollars', 'dolla'],
  ['sea ton', 'sea'],
  ['', ''],
])('a unit is known by the beginning of its longest word: %s', (unit, stem) => {
  expect(stemOfUnit(unit)).toBe(stem);
});

it.each([
  ['46 per cent', 2, undefined, true],
  ['46 PER CENT', 2, undefined, true],
  ['46%', 2, undefined, true],
  ['cent 46', 7, undefined, false],
  [`46${' '.repeat(36)}cent`, 2, undefined, true],
  [`46${' '.repeat(37)}cent`, 2, undefined, false],
  ['46 ships, 5 per cent', 2, 10, false],
  ['46 cents', 2, 7, true],
  ['46 cents', 2, 6, false],
])('in “%s” a unit follows the number that ends at %i, before %s: %s', (text, end, until, expected) => {
  expect(hasUnitAfter(text, end, 'per cent', until)).toBe(expected);
});
