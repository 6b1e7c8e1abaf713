import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from '../settings.ts';
import { runAstro } from './run-astro.ts';

/** Serves the site to an editor: pages follow every saved file. The search is that of the last build, which is made first if there is none. */
if (!existsSync(join(settings.outDir, 'pagefind'))) await runAstro('build');
await runAstro('dev', process.argv.slice(2));
