import { runAstro } from './astro.ts';
import { recordBuild } from './fresh.ts';

/** Builds the site, whether or not anything has changed. */
runAstro(['build', ...process.argv.slice(2)]);
recordBuild();
