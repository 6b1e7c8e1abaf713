import { hash } from 'node:crypto';
import type { AstroPrerenderer } from 'astro';
import type { Shard } from '../../settings.ts';

/**
 * Whether a page or a card belongs to a shard. Its path alone decides, so shards are about as large as each other, and a page stays in its shard
 * whatever is published beside it.
 */
export const isInShard = (path: string, { number, of }: Shard): boolean =>
  parseInt(hash('sha256', path, 'hex').slice(0, 8), 16) % of === number - 1;

/** Astro's prerenderer, which knows only the pages of a shard. */
export const onlyPagesOf = (shard: Shard, ofAstro: AstroPrerenderer): AstroPrerenderer => ({
  ...ofAstro,
  getStaticPaths: async () => (await ofAstro.getStaticPaths()).filter(({ pathname }) => isInShard(pathname, shard)),
});
