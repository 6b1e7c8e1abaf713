import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from '../settings.ts';
import { runAstro } from './run-astro.ts';
import { recordBuild } from './site-is-current.ts';

/** The editor's loop: pages follow every saved file; the search is that of the last build, made first if there is none. */
if (!existsSync(join(settings.outDir, 'pagefind'))) {
  runAstro(['build']);
  recordBuild();
}
runAstro(['dev', ...process.argv.slice(2)]);
