import type { AstroPrerenderer } from 'astro';
import { expect, it } from 'vitest';
import { isInShard, onlyPagesOf } from '../../../../src/integration/shards/share.ts';

const PATHS = Array.from({ length: 8_000 }, (_, at) => `/briefings/2021-04-06-visit-${at}/`);
const shardsOf = (of: number) => Array.from({ length: of }, (_, at) => ({ number: at + 1, of }));

it.each([1, 3, 8])('%i shards have each page once, and about as many each', (of) => {
  const parts = shardsOf(of).map((shard) => PATHS.filter((path) => isInShard(path, shard)));
  expect(parts.flat().sort()).toEqual([...PATHS].sort());
  expect(Math.max(...parts.map(({ length }) => length))).toBeLessThan((PATHS.length / of) * 1.1);
});

it('a page is in the same shard on every machine, in every version', () => {
  const paths = ['/', '/people/anna-berg/', '/feed.xml', '/maps/a-dark.svg', '/topics/trade/card.png'];
  expect(paths.map((path) => shardsOf(8).find((shard) => isInShard(path, shard))?.number)).toEqual([3, 4, 2, 1, 6]);
});

it('Astro is told of the pages of the shard alone', async () => {
  const ofAstro = { getStaticPaths: () => Promise.resolve(PATHS.map((pathname) => ({ pathname }))) } as unknown as AstroPrerenderer;
  const [first] = shardsOf(3);
  if (!first) throw new Error('There are three.');
  const paths = await onlyPagesOf(first, ofAstro).getStaticPaths();
  expect(paths.map(({ pathname }) => pathname)).toEqual(PATHS.filter((path) => isInShard(path, first)));
});
