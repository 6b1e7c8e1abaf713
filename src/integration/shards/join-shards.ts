import type { AstroPrerenderer } from 'astro';
import { exitWith } from '../../settings.ts';
import { withoutBase } from '../../views/meta/routes.ts';
import { openArtefacts, type ArtefactCache } from '../cache/artefacts.ts';
import { fileOf } from '../cache/pages.ts';
import { pathBelow } from './shard-file.ts';
import { nameOf, type ShardFolder } from './read-shards.ts';

/** The shards that a build joins. A path is that of the cache. Whatever is wrong with them ends the process with a sentence. */
export interface Joining {
  /** Puts all files of the shards into the new site, whose folder is there, and makes sure that each is as it was printed. */
  begin: () => void;
  /** Notes that the site has this file; it must be that of a shard. */
  claim: (path: string) => void;
  /** Makes sure that the site has every file of the shards; counts its pages and cards. */
  end: () => number;
}

/** Joins shards in a build into `nextDir` that takes down in `artefacts` what it has. */
export function joinShards(shards: ShardFolder[], artefacts: ArtefactCache, nextDir: string): Joining {
  const unclaimed = new Map<string, ShardFolder>();
  let claimed = 0;
  return {
    begin: () => {
      for (const shard of shards) {
        const own = openArtefacts(new Map(Object.entries(shard.files)), shard.dir, nextDir);
        for (const [path, { by }] of Object.entries(shard.files)) {
          const before = unclaimed.get(path);
          if (before) exitWith(`${nameOf(before)} and ${nameOf(shard)} both have ${pathBelow(path)}: build both again.`);
          if (!own.reuse(path, by))
            exitWith(`${nameOf(shard)} has ${pathBelow(path)} not as it was printed: copy or build the shard again.`);
          unclaimed.set(path, shard);
        }
        artefacts.add(own.made);
      }
    },
    claim: (path) => {
      claimed += 1;
      if (!artefacts.made.has(path)) exitWith(`No shard has ${pathBelow(path)}: build all shards again.`);
      for (const copy of ['.gz', '.br']) unclaimed.delete(pathBelow(path) + copy);
      unclaimed.delete(path);
    },
    end: () => {
      const [path, shard] = unclaimed.entries().next().value ?? [];
      if (shard) exitWith(`${nameOf(shard)} has ${path && pathBelow(path)}, which the site has not: build all shards again.`);
      return claimed;
    },
  };
}

/** Astro's prerenderer, which prints nothing, for the pages are those of shards. */
export const pagesOfShards = ({ claim }: Joining, ofAstro: AstroPrerenderer): AstroPrerenderer => ({
  ...ofAstro,
  render: (request) => {
    claim(fileOf(withoutBase(new URL(request.url).pathname)));
    return Promise.resolve(new Response(null));
  },
});
