import { enableCompileCache } from 'node:module';

/** Lists every mistake for which a build would stop and what an editor should know. The code is kept compiled, so that this takes a second. */
enableCompileCache('node_modules/.cache/readout/compiled');
await import('./check/run-check.ts');
