import { expect, it } from 'vitest';
import { beginAlike, editDistance } from '../../../../../src/client/search/query/edit-distance.ts';

it.each([
  ['wheat', 'wheat', 2, 0],
  ['wheat', 'wheats', 1, 1],
  ['wheat', 'whet', 1, 1],
  ['wheat', 'whoot', 2, 2],
  ['wheat', 'whoot', 1, Infinity],
  ['wheat', 'whe', 2, 2],
  ['wheat', 'whe', 1, Infinity],
  ['whe', 'wheat', 1, Infinity],
  ['wheat', 'w', 9, 4],
  // Two letters in the wrong order are one edit, at the beginning and at the end too.
  ['hweat', 'wheat', 1, 1],
  ['wehat', 'wheat', 1, 1],
  ['wheta', 'wheat', 1, 1],
  ['hweats', 'wheat', 2, 2],
  ['hweats', 'wheat', 1, Infinity],
  // They count once: two such pairs are more.
  ['hweta', 'wheat', 2, Infinity],
])('between %s and %s there are, up to %i: %s', (a, b, max, edits) => {
  expect(editDistance(a, b, max)).toBe(edits);
});

it.each([
  ['delhi', 'dehli', true],
  ['delhi', 'edlhi', true],
  ['delhi', 'zelhi', false],
  ['delhi', 'ezlhi', false],
  ['delhi', 'zdlhi', false],
])('%s and %s begin alike: %s', (a, b, expected) => {
  expect([beginAlike(a, b), beginAlike(b, a)]).toEqual([expected, expected]);
});
