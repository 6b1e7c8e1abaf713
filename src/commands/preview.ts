import { runAstro } from './run-astro.ts';

/** Serves the built site as it is. */
await runAstro('preview', process.argv.slice(2));
