import { expect, it } from 'vitest';
import { fingerprintOfValue } from '../../src/fingerprint.ts';

it.each([
  ['a map', new Map([['a', 1]]), new Map([['a', 2]])],
  ['a set', new Set(['a']), new Set(['b'])],
  ['a map in a field', { none: null, text: '', field: { map: new Map([['a', 1]]) } }, { none: null, text: '', field: { map: new Map() } }],
  ['a map in a list', [new Map([['a', new Set([1])]])], [new Map([['a', new Set([2])]])]],
])('the fingerprint of %s changes with what it holds', (_, one, other) => {
  expect(fingerprintOfValue(one)).not.toBe(fingerprintOfValue(other));
  expect(fingerprintOfValue(one)).toBe(fingerprintOfValue(structuredClone(one)));
});
