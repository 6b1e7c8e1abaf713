import { siteIsCurrent } from '../integration/cache/site-fingerprint.ts';
import { runAstro } from './run-astro.ts';

/** Builds the site, unless the built one is that of the files as they are, and serves it; prints the address. */
if (siteIsCurrent()) console.log('Nothing has changed since the last build.');
else await runAstro('build');
await runAstro('preview', process.argv.slice(2));
