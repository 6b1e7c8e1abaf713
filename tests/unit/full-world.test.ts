import { expect, it } from 'vitest';
import { FIELDS } from '../build/planted-fields.ts';

it('the full world has every field of every type of content: write a new one into a file of tests/fixtures/full/', () => {
  expect(FIELDS.filter(({ raw }) => !raw).map(({ name }) => name)).toEqual([]);
});
