import { runAstro } from './run-astro.ts';

/** Serves the built site as it is. */
runAstro('preview', process.argv.slice(2));
