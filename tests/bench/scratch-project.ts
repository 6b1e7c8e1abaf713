import { appendFileSync, cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run, type Run } from './measure-command.ts';

/** Everything that the bench writes; nothing of the project itself is touched. */
export const SCRATCH = resolve('tests/.out/bench');

/** The copy of the project. */
export const PROJECT = join(SCRATCH, 'project');
const packages = join(PROJECT, 'node_modules');

/** Copies the project into the scratch folder, with the packages of the original but caches of its own. */
export function copyProject(): void {
  rmSync(PROJECT, { recursive: true, force: true });
  mkdirSync(packages, { recursive: true });
  for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json']) {
    cpSync(name, join(PROJECT, name), { recursive: true });
  }
  for (const name of readdirSync('node_modules')) {
    if (!name.startsWith('.') || name === '.bin') symlinkSync(resolve('node_modules', name), join(packages, name));
  }
}

/** Forgets what earlier builds left behind: a build after this is a cold one. */
export function forgetBuilds(outDir: string): void {
  for (const path of [outDir, join(PROJECT, '.astro'), ...['.astro', '.cache', '.vite'].map((name) => join(packages, name))]) {
    rmSync(path, { recursive: true, force: true });
  }
}

/** Builds the copy of the project with a content folder, as `npm run build` does; a `cold` build finds no code compiled before. */
export const buildSite = (contentDir: string, outDir: string, cold: boolean): Promise<Run> =>
  runCommand(['build'], contentDir, outDir, cold);

/** Runs a command of the copy of the project, with its arguments, in an environment that may differ. */
export const runCommand = (
  [name = '', ...args]: string[],
  contentDir: string,
  outDir: string,
  cold: boolean,
  env: Record<string, string> = {},
): Promise<Run> =>
  run(process.execPath, [`src/commands/${name}.ts`, ...args], PROJECT, {
    CONTENT: contentDir,
    OUT: outDir,
    BASE: '/',
    SOURCE_DATE_EPOCH: '1798675200', // 31 December 2026, after all that a made-up world says has happened
    NODE_ENV: 'production',
    ...(cold && { NODE_DISABLE_COMPILE_CACHE: '1' }),
    ...env,
  });

/** Changes a Markdown plugin of the copy without changing what it does. */
export const editPlugin = (): void => appendFileSync(join(PROJECT, 'src/markdown/source-notes.ts'), '\n// edited by the bench\n');
