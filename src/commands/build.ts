import { runAstro } from './run-astro.ts';

/** Builds the site, whether or not anything has changed. */
await runAstro('build', process.argv.slice(2));
