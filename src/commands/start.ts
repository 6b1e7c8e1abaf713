import { siteIsCurrent } from '../integration/cache/site-fingerprint.ts';
import { exitWith } from '../settings.ts';
import { refuseAstroOptions } from './refuse-astro-options.ts';
import { runAstro } from './run-astro.ts';

/** Builds the site, unless the built one is that of the files as they are, and serves it; prints the address. */
const args = process.argv.slice(2);
const mistake = refuseAstroOptions('preview', args);
if (mistake !== undefined) exitWith(mistake);
if (siteIsCurrent()) console.log('Nothing has changed since the last build.');
else await runAstro('build');
await runAstro('preview', args);
