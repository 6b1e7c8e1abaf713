import { expect, it } from 'vitest';
import { foldRest } from '../../../src/components/text/fold-rest.ts';

const items = (n: number) => Array.from({ length: n }, (_, at) => at);

it.each([
  ['is seen whole where it is not long', items(12), false, [12, 0]],
  ['has all but its first items folded where it is long', items(13), false, [6, 7]],
  ['is seen whole where that is asked for', items(13), true, [13, 0]],
])('a list %s', (_name, all, isWhole, lengths) => {
  const { shown, rest } = foldRest(all, isWhole);
  expect([shown.length, rest.length]).toEqual(lengths);
  expect([...shown, ...rest]).toEqual(all);
});
