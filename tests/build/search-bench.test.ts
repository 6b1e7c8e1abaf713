import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { EMPTY_STATE } from '../../src/client/search/query/search-state.ts';
import { makeSearchSite } from '../bench/search-site.ts';
import { writeWorld } from '../bench/world/world.ts';
import { searchInNode } from '../published/node-search.ts';
import { bytesOf } from './site.ts';

const dir = resolve('tests/.out/build/search-bench');
/** The smallest of worlds that have a bit of everything. */
const SMALLEST = 12;

test('the search bench makes a site of its smallest world, in which something is found', async () => {
  rmSync(dir, { recursive: true, force: true });
  writeWorld(join(dir, 'content'), 2 * SMALLEST);
  await makeSearchSite(join(dir, 'content'), join(dir, 'site'), SMALLEST);
  const page = bytesOf(join(dir, 'site')).get('search/index.html')?.toString() ?? '';
  const service = searchInNode(join(dir, 'site'), 2 * SMALLEST);
  const { count } = await service.finder.find(await service.parse(''), 'briefings', EMPTY_STATE);
  // The page tells of all visits of the large world, those of the register too.
  expect([count, Number(/data-visits="(\d+)"/.exec(page)?.[1])]).toEqual([2 * SMALLEST, 4 * SMALLEST]);
});
