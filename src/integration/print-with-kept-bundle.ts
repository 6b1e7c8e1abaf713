import { settings } from '../settings.ts';
import { fingerprintOfCode } from './cache/code-fingerprint.ts';
import { hasBundle, keptBundle } from './cache/kept-bundle.ts';
import { outputOf } from './output/output-folder.ts';

/*
 * A program that builds the site with the bundle that an earlier build kept. Ends with NO_BUNDLE, and has built nothing, where there is none
 * by this code, and Astro must build; `sysexits.h` calls such an end a failure that is worth another try.
 */

const NO_BUNDLE = 75;

const output = outputOf(settings.outDir);
// A shard is built once on its machine.
if (settings.shard || settings.shards || !hasBundle(output)) process.exit(NO_BUNDLE);
const code = fingerprintOfCode();
if (!keptBundle(output, code)) process.exit(NO_BUNDLE);
const { printSite } = await import('./print-site.ts');
if (!(await printSite(code))) process.exit(NO_BUNDLE);
