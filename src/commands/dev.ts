import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { exitWith, settings } from '../settings.ts';
import { refuseAstroOptions } from './refuse-astro-options.ts';
import { runAstro } from './run-astro.ts';

/** Serves the site to an editor: pages follow every saved file. The search is that of the last build, which is made first if there is none. */
const args = process.argv.slice(2);
const mistake = refuseAstroOptions('dev', args);
if (mistake !== undefined) exitWith(mistake);
if (!existsSync(join(settings.outDir, 'pagefind'))) await runAstro('build');
await runAstro('dev', args);
