import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SCRATCH } from '../scratch-project.ts';
import { run, type Run } from '../measure-command.ts';

const VERSION = '3.1.8';

const dir = join(SCRATCH, 'eleventy');

/** Installs Eleventy into the scratch folder, where it is not there yet. It is no package of the project. */
export async function installEleventy(): Promise<void> {
  if (existsSync(join(dir, 'node_modules/@11ty/eleventy'))) return;
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  await run('npm', ['install', '--no-audit', '--no-fund', `@11ty/eleventy@${VERSION}`], dir);
}

/** Builds the yardstick from the same articles: every article, a page a year and a home page, then Pagefind’s index of it. */
export async function buildYardstick(contentDir: string, outDir: string): Promise<Run> {
  const input = join(dir, 'site');
  for (const path of [input, outDir]) rmSync(path, { recursive: true, force: true });
  cpSync('tests/bench/eleventy/site', input, { recursive: true });
  cpSync(join(contentDir, 'briefings'), join(input, 'briefings'), { recursive: true });
  const cold = { NODE_DISABLE_COMPILE_CACHE: '1', NODE_ENV: 'production' };
  const pages = await run(process.execPath, ['../node_modules/@11ty/eleventy/cmd.cjs', '--quiet', `--output=${outDir}`], input, cold);
  const index = await run(
    process.execPath,
    [resolve('node_modules/pagefind/lib/runner/bin.cjs'), '--quiet', '--site', outDir],
    input,
    cold,
  );
  return {
    seconds: pages.seconds + index.seconds,
    lines: [...pages.lines, ...index.lines],
    processes: new Map([...pages.processes, ...index.processes]),
  };
}
