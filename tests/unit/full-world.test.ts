import { afterEach, expect, it, vi } from 'vitest';
import { FIELDS } from '../build/planted-fields.ts';
import { checkFiles, FULL_WORLD } from './full-world.ts';

afterEach(() => vi.unstubAllEnvs());

it('the full world has every field of every type of content: write a new one into a file of tests/fixtures/full/', () => {
  expect(FIELDS.filter(({ raw }) => !raw).map(({ name }) => name)).toEqual([]);
});

it('the full world has nothing to mend: tests that damage it would else prove nothing', () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', '1767225600');
  expect(checkFiles(FULL_WORLD).diagnostics).toEqual([]);
});
