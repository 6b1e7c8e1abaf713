import { runAstro, servePreview } from './run-astro.ts';
import { isFresh, recordBuild } from './site-is-current.ts';

/** Builds the site, unless the last build is of just these files, and serves it; prints the address. */
if (isFresh()) {
  console.log('Nothing has changed since the last build.');
} else {
  runAstro(['build']);
  recordBuild();
}
servePreview(process.argv.slice(2));
