import { benchBuilds } from './builds.ts';
import { benchDev } from './dev.ts';
import { judgeQueries } from './judge-queries.ts';
import { benchSearch } from './search.ts';
import { benchShards } from './shards.ts';
import { benchSqlite } from './sqlite.ts';

/**
 * `npm run bench` builds worlds of 100, 1,000 and 10,000 briefings beside the yardstick; `npm run bench -- 100 1000` those
 * sizes; `npm run bench -- search` prints how well the judged queries of this archive are answered, by kind, and tries the search
 * over 10,000 briefings, or over as many as are named; `npm run bench -- dev` tries the server for editors over 72 and 1,000;
 * `npm run bench -- shards` prints 1,000 in 1, 2, 4 and 8 shards, `-- shards 300 3` 300 in 3;
 * `npm run bench -- sqlite` a search server over 100,000 records.
 */
const args = process.argv.slice(2);
const sizes = args.map(Number).filter(Number.isInteger);
if (args.includes('search')) {
  judgeQueries();
  await benchSearch(sizes[0] ?? 10_000);
} else if (args.includes('dev')) for (const size of sizes.length > 0 ? sizes : [72, 1_000]) await benchDev(size);
else if (args.includes('shards')) await benchShards(sizes[0] ?? 1_000, sizes.length > 1 ? sizes.slice(1) : [1, 2, 4, 8]);
else if (args.includes('sqlite')) for (const size of sizes.length > 0 ? sizes : [100_000]) await benchSqlite(size);
else await benchBuilds(sizes.length > 0 ? sizes : [100, 1_000, 10_000]);
