import { exitWith, settings } from '../settings.ts';
import { runAstro } from './run-astro.ts';

/**
 * Joins shards, each in a folder, to the whole site: `npm run merge -- shard-1 shard-2 shard-3`. What spans pages is made here: the search
 * index, the sitemap, the data. Ends with 1 and a sentence for each thing that is wrong, and then the last good site is as it was.
 */
const dirs = process.argv.slice(2);
if (dirs.length === 0) exitWith('Name the folders of all shards: npm run merge -- shard-1 shard-2 shard-3');
if (settings.shard) exitWith('SHARD= is for builds that print a shard: leave it out where shards are joined.');
process.env['SHARDS'] = dirs.join('\n');
await runAstro('build');
