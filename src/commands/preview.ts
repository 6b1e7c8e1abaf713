import { servePreview } from './run-astro.ts';

/** Serves the built site as it is. */
servePreview(process.argv.slice(2));
