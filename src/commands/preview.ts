import { servePreview } from './astro.ts';

/** Serves the built site as it is. */
servePreview(process.argv.slice(2));
