import { runAstro } from './run-astro.ts';
import { recordBuild } from './site-is-current.ts';

/** Builds the site, whether or not anything has changed. */
runAstro(['build', ...process.argv.slice(2)]);
recordBuild();
