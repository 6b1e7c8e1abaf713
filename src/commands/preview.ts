import { runAstro } from './astro.ts';

/** Serves the built site. Ignores Astro's lock, which is for servers in the background, so that several can run. */
runAstro(['preview', '--ignore-lock', ...process.argv.slice(2)]);
