import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exitWith, settings } from '../settings.ts';
import { fullDiskNote } from './full-disk.ts';
import { refuseAstroOptions, type AstroCommand } from './refuse-astro-options.ts';
import { runToEnd } from './run-to-end.mjs';

/**
 * By how much the heap grows before all of it is swept, in percent of what was then in use. V8 itself lets it grow up to fourfold where
 * a machine has memory: 2,500 briefings took 550 MiB more, and no less time that could be told from the noise.
 */
const HEAP_GROWTH = 50;

/**
 * The most that half of the space for new values takes in each thread, in MiB; V8 itself goes up to 64 where a machine has memory. With fewer
 * arenas of the system's allocator, of which Linux makes eight a core, 2,500 briefings took 220 MiB less and 4 % more processor time.
 */
const NEW_SPACE = 16;
const ARENAS = '2';

/**
 * For the allocator of Vite's bundler: no pages of 2 MiB, of which it gives none back, and memory is given back as soon as it is free. A build of any
 * size takes some 250 MiB less.
 */
const BUNDLER_MEMORY = { MIMALLOC_ALLOW_THP: '0', MIMALLOC_PURGE_DELAY: '0' };

/** Where Node keeps what it made of modules, in a build with the bundle of an earlier one. */
const COMPILED = resolve('node_modules/.cache/readout/compiled');

/** Builds with the bundle of an earlier build; ends with NO_BUNDLE where there is none by the same code. */
const PRINT = fileURLToPath(new URL('../integration/print-with-kept-bundle.ts', import.meta.url));
const NO_BUNDLE = 75;

/** Characters in the path of the project with which Astro and Vite look for files elsewhere. */
const UNFIT = /[#?*"]/;

/**
 * Runs a command of Astro on the project's own Node, without telemetry. Ends this process where that fails, and with a sentence where it cannot
 * be asked.
 */
export async function runAstro(command: AstroCommand, args: string[] = []): Promise<void> {
  const mistake = pathProblem(process.cwd()) ?? refuseAstroOptions(command, args);
  if (mistake !== undefined) exitWith(mistake);
  const cli = join(createRequire(import.meta.url).resolve('astro/package.json'), '../bin/astro.mjs');
  // Ignoring Astro's lock, which is for servers in the background, lets several previews run.
  const more = command === 'preview' ? ['--ignore-lock', ...args] : args;
  const flags = [`--heap-growing-percent=${HEAP_GROWTH}`, `--max-semi-space-size=${NEW_SPACE}`];
  const run = (program: string[], env: Record<string, string> = {}) =>
    runToEnd(process.execPath, [...flags, ...program], {
      env: { ...env, ...process.env, ASTRO_TELEMETRY_DISABLED: '1', MALLOC_ARENA_MAX: ARENAS, ...BUNDLER_MEMORY },
    });
  // What an earlier build made of the same code need not be made again; an option is for Astro itself.
  const again = command === 'build' && args.length === 0 ? await run([PRINT], { NODE_COMPILE_CACHE: COMPILED }) : NO_BUNDLE;
  const status = again === NO_BUNDLE ? await run([cli, command, ...more]) : again;
  if (status === 0) return;
  const note = command === 'build' ? fullDiskNote(resolve(settings.outDir)) : undefined;
  if (note !== undefined) console.error(`\n${note}\n`);
  process.exit(status);
}

/** Says in a sentence that a project cannot lie in this folder; undefined if it can. */
export function pathProblem(dir: string): string | undefined {
  const [character] = UNFIT.exec(dir) ?? [];
  return character === undefined
    ? undefined
    : `The path of the project has a \`${character}\` in it: ${dir}. Rename the folder without it.`;
}
