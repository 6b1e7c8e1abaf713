import { expect, it } from 'vitest';
import { formatPath, parsePath } from '../../../../src/validation/diagnostics/field-path.ts';

it('the path of a field is formatted as editors read it, and parsed again', () => {
  const path = ['commitments', 0, 'history', 1, 'asOf'];
  expect(formatPath(path)).toBe('commitments[0].history[1].asOf');
  expect(parsePath(formatPath(path))).toEqual(path);
});

it('a name that is no word is quoted', () => {
  expect(formatPath([''])).toBe('""');
});
